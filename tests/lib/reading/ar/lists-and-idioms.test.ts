import { kindsOf } from '../read-text';

test.each([
  [
    'items under a heading of decisions',
    'قرارات الجولة:\n• صرف مساعدات عاجلة للعائدين\n• أن يجتمع الفريق الفني مرة كل شهرين',
    ['context', 'commitment/decision', 'commitment/decision'],
  ],
  [
    'an item that denies: ألا is no failure',
    'قرارات الجولة:\n• ألا تتأخر الدفعة الثانية عن أيلول',
    ['context', 'commitment/decision'],
  ],
  [
    'a heading among the items does nothing',
    'اتفق ممثلو الدول الضامنة على ما يلي:\nأولا: في المجال الإنساني\nأ) تسهيل عبور القوافل؛',
    ['context', 'context', 'commitment/decision'],
  ],
  [
    'a limit is no denial',
    'اتفقت الأطراف على ما يلي:\n- تسهيل عبور القوافل خلال مدة لا تتجاوز عشرة أيام',
    ['context', 'commitment/decision'],
  ],
  ['a denial stays one', 'لا تعترف الدول الضامنة بأي إدارة غير شرعية.', ['position']],
  ['"in the case of" is no verb', 'في حال توافر الظروف تُعقد قمة ثلاثية في تموز 2030.', ['commitment/decision']],
  ['who is asked by "it is upon"', 'وعلى المنظمات الدولية أن تضاعف دعمها.', ['appeal']],
  ['"on" that only governs asks nobody', 'اتفقت الأطراف على أن الحوار هو السبيل.', ['position']],
  ['duty of others', 'يجب على المجتمع الدولي رفع العقوبات.', ['appeal']],
  ['what still is', 'ما زال تنفيذ البند الرابع متعثرا.', ['assessment']],
  ['as for', 'سُلّمت الدفعة الأولى، أما الدفعة الثانية فترسل في آذار 2030.', ['assessment', 'commitment/decision']],
  ['a present act with a day', 'تستأنف اللجنة أعمالها في أواخر آب 2030.', ['commitment/decision']],
  ['a present act without a day', 'تستأنف اللجنة أعمالها.', ['assessment']],
  ['an undertaking that something is done', 'تعهدت روسيا بأن تسهل عبور القوافل.', ['commitment/decision']],
] as const)('reads %s', (_, text, kinds) => {
  expect(kindsOf(text, 'ar')).toEqual(kinds);
});
