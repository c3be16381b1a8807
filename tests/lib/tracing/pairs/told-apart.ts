import { pair, said, type Pair } from './pair';

/** What tells whether later words are on the promised thing, and how far it got: counts, places, acts, people, dates. */
export const TOLD_APART: readonly Pair[] = [
  // Late but done, all but done, a part, a beginning.
  pair(
    'humanitarian',
    'ستسلم روسيا عشرين سيارة إسعاف إلى مشافي حلب في حزيران',
    'سُلمت سيارات الإسعاف العشرون إلى مشافي حلب بتأخير شهر',
    'fulfils',
    { due: '2020-06-30', parties: ['russia'] },
  ),
  pair(
    'humanitarian',
    'Russia will hand over twenty ambulances to the hospitals of Aleppo by June',
    'The twenty ambulances were handed over to the hospitals of Aleppo on 9 July, nine days behind schedule',
    'fulfils-late',
    { due: '2020-06-30', on: '2020-07-09', parties: ['russia'] },
  ),
  pair(
    'humanitarian',
    'ستشيد إيران ثلاثة مخابز في دير الزور',
    'تجهيز المخابز الثلاثة في دير الزور شارف على الانتهاء',
    'progresses',
    { parties: ['iran'] },
  ),
  pair(
    'humanitarian',
    'Iran will build a flour mill near Homs',
    'The flour mill near Homs is nearing completion',
    'progresses',
    { parties: ['iran'] },
  ),
  pair(
    'humanitarian',
    'ستشيد تركيا عشرين ألف مسكن في ريف إدلب',
    'لم يُنجز من المساكن في ريف إدلب سوى نصفها',
    'progresses',
    { parties: ['turkiye'] },
  ),
  pair(
    'humanitarian',
    'Russia will ship 4,000 tonnes of flour to Homs',
    'The first 2,200 tonnes of Russian flour reached Homs',
    'progresses',
    { parties: ['russia'] },
  ),
  pair(
    'ceasefire',
    'ستسير روسيا وتركيا دوريات مشتركة على الطريق إم 4 قبل نيسان',
    'بدأت الدوريات المشتركة على الطريق إم 4 في 15 آذار',
    'fulfils',
    { due: '2020-03-31', on: '2020-03-15', parties: ['russia', 'turkiye'] },
  ),
  pair(
    'humanitarian',
    'Turkey will rebuild the school of Jarablus',
    'Work on the school of Jarablus has begun',
    'progresses',
    { parties: ['turkiye'] },
  ),
  pair(
    'refugees',
    'يفتح الجانب الروسي ممرين لخروج المدنيين من مخيم الركبان',
    'ممران لخروج المدنيين من مخيم الركبان مفتوحان منذ 19 شباط',
    'fulfils',
    { on: '2020-02-19', parties: ['russia'] },
  ),
  pair(
    'refugees',
    'Russia will open two corridors out of the Rukban camp',
    'Two corridors out of the Rukban camp have been open since 19 February',
    'fulfils',
    { on: '2020-02-19', parties: ['russia'] },
  ),
  pair(
    'ceasefire',
    'ستنصب تركيا ثماني نقاط مراقبة حول سراقب',
    'رحبوا باستكمال نقاط المراقبة الثماني حول سراقب في 12 أيار',
    'fulfils',
    { on: '2020-05-12', parties: ['turkiye'] },
  ),
  // Bad news in other words.
  pair(
    'mine-action',
    'سيقيم الخبراء في أيار دورة تدريبية لنازعي الألغام في حماة',
    'حالت الدواعي الأمنية دون إقامة دورة نازعي الألغام في حماة',
    'sets-back',
    { due: '2020-05-31' },
  ),
  pair(
    'normalisation',
    'سيضع الخبراء خارطة طريق للعلاقات بين أنقرة ودمشق',
    'خارطة الطريق بين أنقرة ودمشق في الثلاجة',
    'sets-back',
  ),
  pair(
    'normalisation',
    'The experts will draw up a road map between Ankara and Damascus',
    'The road map between Ankara and Damascus is on ice',
    'sets-back',
  ),
  pair(
    'humanitarian',
    'Turkey will lay a power line to the Alouk pumping station',
    'Nothing has come of the power line to the Alouk pumping station',
    'sets-back',
    { parties: ['turkiye'] },
  ),
  // A new date is a date: "as soon as possible" is none.
  pair('humanitarian', 'سيفتتح مستشفى عفرين في حزيران', 'سيفتتح مستشفى عفرين في أيلول', 'reschedules', {
    due: '2020-06-30',
    ...said('2021-09-30'),
  }),
  pair('humanitarian', 'سيفتتح مستشفى عفرين في حزيران', 'سيفتتح مستشفى عفرين في أقرب وقت ممكن', 'reiterates', {
    due: '2020-06-30',
    ...said('vague'),
  }),
  pair(
    'humanitarian',
    'The hospital of Afrin will open in June',
    'The opening of the hospital of Afrin was postponed to a later date',
    'sets-back',
    { due: '2020-06-30' },
  ),
  pair(
    'refugees',
    'سيعقد مؤتمر دولي للاجئين في دمشق قبل تموز',
    'استُذكر المؤتمر الدولي للاجئين المنعقد في دمشق في 11 تشرين الثاني',
    'fulfils-late',
    { due: '2020-06-30', on: '2020-11-11' },
  ),
  // The thing in other words.
  pair('detainees', 'ستجري عملية ثالثة لتبادل المحتجزين', 'أُطلق سراح عشرين أسيرا في عملية مبادلة ثالثة', 'fulfils'),
  pair(
    'detainees',
    'A third exchange of detainees will be carried out',
    'Twenty prisoners walked free in a third swap',
    'fulfils',
  ),
  pair(
    'humanitarian',
    'ستمدد دمشق الترخيص بعبور المساعدات من باب الهوى',
    'صدر تمديد الإذن بدخول المساعدات من باب الهوى',
    'fulfils',
    { parties: ['syria-government'] },
  ),
  pair(
    'mine-action',
    'سيبدأ تطهير مدرج بصرى من الألغام في نيسان',
    'The clearance of the Bosra theatre began on 14 April',
    'fulfils',
    { due: '2020-04-30', on: '2020-04-14' },
  ),
  pair('humanitarian', 'ستزود إيران المدينة بمركز لجراحة العظام', 'افتتح مركز جراحة العظام في اللاذقية', 'fulfils', {
    parties: ['iran'],
  }),
  // Another count, place, act or group of people.
  pair(
    'humanitarian',
    'Turkey will put twenty ambulances at the service of Idlib',
    'Sixty ambulances were sent to the hospitals of Aleppo',
    null,
    { parties: ['turkiye'] },
  ),
  pair('mine-action', 'ستطهر روسيا محيط قلعة الحصن من الألغام', 'رحبوا بتطهير مدرج بصرى من الألغام', null, {
    parties: ['russia'],
  }),
  pair(
    'mine-action',
    'The sappers will clear the citadel of Aleppo in May',
    'The ruins of Palmyra were cleared of mines',
    null,
    { due: '2020-05-31' },
  ),
  pair('detainees', 'يعتزمون تيسير تسليم جثامين القتلى', 'تمت مبادلة عشرة محتجزين', null, { strength: 'intent' }),
  pair('detainees', 'They intend to see the remains of the fallen returned', 'Ten detainees were exchanged', null, {
    strength: 'intent',
  }),
];
