/** Participles and past forms that end in no -ed, of verbs that no list of acts has. */
export const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'taught caught bought brought sought fought thought built rebuilt wound found bound ground held kept slept swept crept felt dealt ' +
    'knelt left lost shot sold told paid laid said read led fled bled fed sped met sat spat lit hit cut put shut split spread set cost ' +
    'sent spent lent bent meant learnt burnt hung stuck struck sunk shrunk drunk swung stung clung flung won spun run begun sung rung ' +
    'swum come become overcome gone done undone seen been shown grown known flown blown thrown drawn withdrawn torn worn sworn borne ' +
    'stood understood withstood made remade heard'
  ).split(' '),
);
