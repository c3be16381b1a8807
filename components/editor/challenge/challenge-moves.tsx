'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { CHALLENGE_MAX } from '@/lib/api/challenge-forms';
import type { DeskChallenge } from '@/lib/api/challenge-pages';
import { CHALLENGE_OUTCOMES, type ChallengeOutcome } from '@/lib/domain/challenge';
import { Button } from '@/components/ui/button';
import { Choice } from '../choice';
import { DeskForm } from '../desk-form';
import desk from '../desk.module.css';
import { RefusalNotice } from '../refusal-notice';
import { TextArea } from '../text-area';
import { useHydrated } from '../use-hydrated';
import { useSend } from '../use-send';

/** A published decision that can be named as what changed. */
export interface NamedDecision {
  id: string;
  name: string;
}

interface ChallengeMovesProps {
  challenge: DeskChallenge;
  decisions: readonly NamedDecision[];
}

/** Shows an objection to everybody, keeps it from them with a reason, or answers it. */
export function ChallengeMoves({ challenge, decisions }: ChallengeMovesProps) {
  const t = useTranslations('desk.challenges');
  const router = useRouter();
  const isReady = useHydrated();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState('');
  const { submit, ...state } = useSend();
  const { state: now } = challenge;
  const move = async (body: Record<string, unknown>) => {
    const sent = { revision: challenge.revision, ...body };
    if (!(await submit(`/api/v1/desk/challenges/${challenge.id}/moves`, sent))) return;
    setAsked(false);
    router.refresh();
  };
  return (
    <>
      {now === 'withheld' ? null : (
        <AnswerForm
          key={challenge.revision}
          challenge={challenge}
          decisions={decisions}
          error={state.error}
          onAnswer={(answer) => void move({ action: 'answer', answer })}
        />
      )}
      <section className={desk.section}>
        <h2>{t('visibleTitle')}</h2>
        <p>{t(`visible.${now}`)}</p>
        {now === 'withheld' ? <RefusalNotice error={state.error} /> : null}
        <div className={desk.row}>
          {now === 'waiting' || now === 'withheld' ? (
            <Button look="line" isDisabled={!isReady} onPress={() => void move({ action: 'open' })}>
              {t('open')}
            </Button>
          ) : null}
          {now === 'withheld' || asked ? null : (
            <Button look="line" isDisabled={!isReady} onPress={() => setAsked(true)}>
              {t('withhold')}
            </Button>
          )}
        </div>
        {asked ? (
          <DeskForm
            {...state}
            look="line"
            label={t('withhold')}
            submitLabel={t('withholdSubmit')}
            onSubmit={() => void move({ action: 'withhold', reason })}
          >
            <TextArea
              label={t('withholdReason')}
              hint={t('withholdHint')}
              value={reason}
              onChange={setReason}
              maxLength={CHALLENGE_MAX}
            />
          </DeskForm>
        ) : null}
      </section>
    </>
  );
}

interface Answer {
  outcome: ChallengeOutcome;
  text: { ar: string; en: string };
  decisionId: string | null;
}

interface AnswerFormProps extends ChallengeMovesProps {
  error: ReturnType<typeof useSend>['error'];
  onAnswer: (answer: Answer) => void;
}

function AnswerForm({ challenge, decisions, error, onAnswer }: AnswerFormProps) {
  const t = useTranslations();
  const isReady = useHydrated();
  const given = challenge.answer;
  const [outcome, setOutcome] = useState<ChallengeOutcome>(given?.outcome ?? 'accepted');
  const [text, setText] = useState(given?.text ?? { ar: '', en: '' });
  const [decision, setDecision] = useState(given?.decision?.id ?? '');
  const named = [
    { value: '', label: t('desk.challenges.noDecision') },
    ...decisions.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <section className={desk.section}>
      <h2>{t(given ? 'desk.challenges.answerAgain' : 'desk.challenges.answerTitle')}</h2>
      <DeskForm
        error={error}
        label={t('desk.challenges.answerTitle')}
        submitLabel={t('desk.challenges.answerSubmit')}
        onSubmit={() => onAnswer({ outcome, text, decisionId: decision === '' ? null : decision })}
      >
        <Choice
          label={t('desk.challenges.outcome')}
          value={outcome}
          options={CHALLENGE_OUTCOMES.map((value) => ({ value, label: t(`challenge.outcomes.${value}`) }))}
          onChange={setOutcome}
          isDisabled={!isReady}
        />
        <TextArea
          label={t('desk.challenges.answerAr')}
          language="ar"
          value={text.ar}
          onChange={(ar) => setText({ ...text, ar })}
          maxLength={CHALLENGE_MAX}
          isReadOnly={!isReady}
        />
        <TextArea
          label={t('desk.challenges.answerEn')}
          language="en"
          value={text.en}
          onChange={(en) => setText({ ...text, en })}
          maxLength={CHALLENGE_MAX}
          isReadOnly={!isReady}
        />
        <Choice
          label={t('desk.challenges.decision')}
          value={decision}
          options={named}
          onChange={setDecision}
          isDisabled={!isReady}
        />
      </DeskForm>
    </section>
  );
}
