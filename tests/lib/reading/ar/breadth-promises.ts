/** Promises in the parties' own texts: one case a line, as breadth.test.ts says. */
export const PROMISES = `
decision ceasefire all 2021-02-17/2021-03-31 | يُسحب السلاح الثقيل من جانبي الطريق الدولي بحلول نهاية آذار.
decision detainees all 2021-02-17/2021-04-30 | تُسلَّم قوائم المفقودين إلى الصليب الأحمر قبل نهاية نيسان.
decision mine-action all none | تُشكَّل لجنة مشتركة من المهندسين لتنظيف الأراضي الزراعية من الألغام.
decision humanitarian turkiye 2021-03 | تفتح تركيا معبرا جديدا أمام القوافل في آذار المقبل.
decision meetings all 2021-05-21/2021-05-31 | تلتئم الجولة السادسة عشرة في أواخر أيار.
decision constitutional-committee all 2021-02-17/2021-04-15 | تُستكمل تسمية أعضاء الهيئة المصغرة في موعد أقصاه 15 نيسان.
decision refugees all 2021-04-01/2021-06-30 | يباشر الفريق المشترك إحصاء الراغبين في العودة في الربع الثاني من 2021.
decision detainees all none | تُنقل رفات القتلى إلى ذويهم تحت إشراف الصليب الأحمر.
decision ceasefire russia,turkiye 2021-03-22 | تستأنف روسيا وتركيا تسيير الدوريات المشتركة اعتبارا من 22 آذار 2021.
decision humanitarian iran 2021-04 | تتكفل إيران بتجهيز مشفى دوما خلال شهر نيسان.
decision detainees all 2021-06 | تُجرى عملية التبادل القادمة في حزيران.
decision meetings all 2021-03-01/2021-03-10 | يجتمع كبار المسؤولين في طهران مطلع آذار للإعداد للجولة المقبلة.
decision meetings all vague | تُعقد القمة الثلاثية في أقرب فرصة.
decision ceasefire all none | يُنشأ خط ساخن بين مراكز التنسيق في حميميم وأنقرة.
decision detainees un none | تنضم الأمم المتحدة إلى فريق المحتجزين بصفة كاملة العضوية.
decision mine-action russia 2021-04 | يتولى سلاح الهندسة الروسي تطهير محيط تدمر في نيسان.
decision ceasefire turkiye 2021-02-17/2021-03-17 | يخلي الجانب التركي نقطتي مراقبة في ريف حماة خلال شهر.
decision ceasefire all 2021-08-17 | يُمدَّد العمل بمذكرة خفض التصعيد لستة أشهر تنتهي في 17 آب 2021.
decision humanitarian all none | تُخصص ثلاث ممرات لعبور الشاحنات المحملة بالإغاثة.
decision counter-terrorism all none | يتبادل الأطراف أسماء المقاتلين الأجانب المرتبطين بداعش.
decision refugees all 2021-11 | يلتئم المؤتمر الدولي بشأن عودة اللاجئين مجددا في تشرين الثاني.
decision constitutional-committee all 2021-03-22/2021-03-26 | يعاود أعضاء اللجنة الدستورية مداولاتهم في جنيف من 22 إلى 26 آذار.
decision meetings all 2021-06 | ستحتضن طهران القمة الثلاثية في حزيران.
decision detainees all none | سيُطلق سراح خمسين محتجزا من كل جانب.
decision mine-action iran 2021-04-16/2021-04-30 | سترسل إيران خبراء في نزع الألغام إلى دير الزور في النصف الثاني من نيسان.
decision humanitarian all none | سوف يُستحدث صندوق مشترك لإعادة تأهيل المدارس المتضررة.
decision ceasefire all none | سيُرفع عدد الدوريات المشتركة إلى أربع في الأسبوع.
decision ceasefire all 2021-02-17/2021-02-24 | سيُسلَّم نص التفاهم حول درعا إلى الأطراف خلال أسبوع.
decision constitutional-committee un none | سينقل المبعوث الخاص مقترحات الأطراف إلى رئيسي اللجنة الدستورية.
decision chemical-weapons all none | ستوافي الأطراف منظمة حظر الأسلحة الكيميائية بما لديها من معلومات.
decision external-attacks all none | سيُرفع ملف الغارات الإسرائيلية إلى مجلس الأمن.
decision meetings all 2021-04-21/2021-04-30 | تقرر أن يلتقي رؤساء أركان الدول الثلاث في أنقرة أواخر نيسان.
decision detainees all none | قررت الأطراف رفع عدد المشمولين بالعملية القادمة إلى مئة معتقل.
decision ceasefire all none | قررنا تثبيت خط التماس الحالي في إدلب.
decision mine-action all none | اتفقت الأطراف على وضع خرائط موحدة لحقول الألغام.
decision humanitarian all none | اتفق المجتمعون على إنشاء مستودع للمواد الطبية قرب معبر نصيب.
decision ceasefire all none | تم الاتفاق على نشر مراقبين على أطراف منطقة خفض التصعيد.
decision constitutional-committee un none | أُنيط بالمبعوث الخاص إعداد جدول أعمال الدورة السادسة للجنة الدستورية.
decision meetings all 2021-06 | ضُرب موعد الجولة التالية في حزيران القادم.
decision humanitarian all none | رُصدت اعتمادات قدرها ثلاثون مليون دولار لشبكات الماء في حلب.
decision ceasefire all none | أُوكل إلى ضباط الارتباط التحقق من سحب السلاح.
decision counter-terrorism all none | أُجيزت خطة العمل المشتركة لملاحقة فلول داعش في البادية.
decision mine-action all none | اعتُمد برنامج تدريب لمئتي نازع ألغام سوري.
decision political-process all none | أقرّت الدول الضامنة خارطة طريق للحوار بين السوريين.
decision ceasefire all none | صادق الوزراء على البروتوكول الملحق بمذكرة إدلب.
decision humanitarian russia 2021-02-17/2021-09-30 | تعهدت موسكو بتأهيل محطة تشرين الكهربائية قبل نهاية أيلول.
decision humanitarian turkiye none | التزمت أنقرة بضمان ضخ المياه من محطة علوك.
decision ceasefire turkiye none | أخذت تركيا على عاتقها إبعاد الفصائل عن الطريق الدولي.
decision detainees iran,russia,turkiye none | قطعت الدول الثلاث على نفسها عهدا بكشف مصير المفقودين.
decision humanitarian iran none | تكفلت طهران بنفقات ترميم المشافي في دير الزور.
decision mine-action all none | اضطلعت الأطراف بمهمة وضع سجل لحقول الألغام.
decision meetings all 2021-09 | وقع الاختيار على سوتشي لاستضافة الجولة السابعة عشرة في أيلول.
decision detainees all none | آثرت الأطراف حصر العملية المقبلة بالنساء والقاصرين من المعتقلين.
decision ceasefire all none | رُئي تمديد الهدنة في إدلب شهرا إضافيا.
decision humanitarian all none | أوعز الرؤساء إلى وزرائهم بتسهيل عبور القوافل.
decision meetings all 2021-04 | اتُّخذ القرار بأن تنعقد الجولة المقبلة في نور سلطان في نيسان.
decision counter-terrorism all none | خلصت الأطراف إلى قرار بتوسيع تبادل المعلومات عن الخلايا النائمة.
decision ceasefire all 2021-02-17/2021-03-05 | أُعطيت الفصائل مهلة حتى 5 آذار لسحب أسلحتها الثقيلة.
decision refugees all none | كُلفت المفوضية بإعداد استمارة موحدة للراغبين في العودة.
decision detainees all none | أُسندت رئاسة فريق المحتجزين إلى الصليب الأحمر لمدة عام.
decision meetings all 2021-08 | على أن يلتقي الخبراء مجددا في طهران في آب 2021.
decision constitutional-committee all 2021-02-17/2021-03-31 | من المقرر أن تبدأ الدورة السادسة للجنة الدستورية قبل نهاية آذار.
decision meetings all 2021-04 | من المزمع عقد القمة الثلاثية في طهران في نيسان.
decision meetings all 2021-05 | من المرتقب أن يجتمع الوزراء في أنقرة في أيار.
decision meetings all 2021-05 | من المنتظر التئام الجولة المقبلة في أيار.
decision detainees all 2021-06 | يُنتظر أن تُجرى عملية تبادل جديدة في حزيران.
decision meetings all 2021-10 | ومن المبرمج أن تنعقد القمة القادمة في تشرين الأول.
decision meetings all 2021-06-07/2021-06-08 | موعدنا المقبل في نور سلطان يومي 7 و8 حزيران 2021.
decision constitutional-committee all 2021-04 | موعد الدورة السابعة للجنة الدستورية هو نيسان 2021.
decision meetings all 2021-09 | تنتقل المداولات في الجولة القادمة إلى سوتشي في أيلول.
intent counter-terrorism all none | النية معقودة على استئصال ما تبقى من خلايا داعش.
intent detainees all none | في نية الأطراف توسيع قوائم المعتقلين المشمولين بالتبادل.
intent constitutional-committee all none | يحدوهم العزم على إنجاح عمل اللجنة الدستورية.
intent ceasefire all none | العزم قائم على تثبيت التهدئة في إدلب ومحيطها.
intent counter-terrorism all none | لا توقف عن ملاحقة الإرهابيين حتى القضاء عليهم.
intent refugees all none | لن تدخر الدول الضامنة وسعا في تسهيل العودة الطوعية.
intent detainees all none | الأطراف ماضية في تنفيذ مشاريع الإفراج المتبادل.
intent counter-terrorism all none | الدول الثلاث مصممة على اقتلاع الإرهاب من جذوره.
intent political-process all none | الدول الضامنة مستعدة للتوسط بين الفرقاء السوريين.
intent mine-action russia none | روسيا جاهزة لإرسال مزيد من خبراء نزع الألغام.
intent humanitarian iran none | إيران مهيأة لإيصال شحنات جديدة من الأدوية.
intent ceasefire all none | الدول الضامنة عاقدة العزم على صون الهدوء في إدلب.
intent refugees all none | تتجه نية الأطراف إلى عقد مؤتمر دولي للاجئين.
intent detainees all none | لدى الأطراف رغبة صادقة في طي ملف المفقودين.
intent humanitarian all none | تبيّت الدول الضامنة النية لزيادة مساهماتها في إعادة الإعمار.
intent meetings all 2021-02-17/2021-05-31 | تنوي الأطراف الالتقاء مجددا قبل الصيف.
intent mine-action all none | تخطط الأطراف لتوسيع عمليات مسح الألغام.
intent ceasefire all none | تسعى الأطراف إلى تحويل الهدنة إلى تهدئة دائمة.
intent detainees all none | تعكف الأطراف على إعداد قوائم جديدة للمحتجزين.
intent political-process all none | تعمل الأطراف جاهدة لإطلاق حوار شامل بين السوريين.
intent counter-terrorism all none | تبقى الأطراف عازمة على دحر الإرهاب بكل أشكاله.
intent humanitarian all none | ستبذل الدول الضامنة ما في وسعها لإيصال المساعدات إلى المحتاجين.
intent ceasefire all none | ستثابر الأطراف على العمل لخفض العنف.
intent detainees all none | ستكثف الأطراف جهودها للكشف عن مصير المفقودين.
intent counter-terrorism all none | ستمضي الأطراف قدما في حربها على الإرهاب.
intent constitutional-committee all none | سنحرص على انتظام دورات اللجنة الدستورية.
intent mine-action all none | نعتزم توسيع برامج إزالة الألغام لتشمل الرقة.
intent counter-terrorism all none | لن نتوانى عن ضرب معاقل الإرهاب.
intent refugees all none | لن يهدأ لنا بال حتى يعود كل لاجئ إلى بيته.
intent ceasefire all none | تجدد الأطراف عهدها بالحفاظ على الهدوء في إدلب.
intent political-process all none | تؤكد الأطراف التزامها بدفع العملية السياسية إلى الأمام.
intent constitutional-committee all none | أبدوا جاهزيتهم لتقديم العون للجنة الدستورية.
intent detainees all none | عبّروا عن رغبتهم في توسيع تبادل المعتقلين.
intent counter-terrorism all none | جددوا إصرارهم على مواصلة التعاون ضد داعش.
intent humanitarian all none | أفصحوا عن نيتهم زيادة الدعم الإنساني.
intent ceasefire all none | استقر عزمهم على ترسيخ وقف إطلاق النار.
intent counter-terrorism all none | لا تراجع عن اجتثاث داعش والنصرة.
intent refugees all none | الأطراف بصدد وضع خطة مشتركة لعودة النازحين.
intent political-process all none | كلنا عزم على مواكبة الحوار السوري السوري حتى نهايته.
decision humanitarian turkiye none | تضع تركيا إمكاناتها في خدمة القوافل الأممية.
intent normalisation all none | تواظب الأطراف على تشجيع التقارب بين أنقرة ودمشق.
hortatory constitutional-committee all none | ضرورة الإسراع في عقد الدورة السادسة للجنة الدستورية.
hortatory detainees all none | لا مناص من تكثيف عمل مجموعة العمل المعنية بالمحتجزين.
hortatory ceasefire all none | لا غنى عن مواصلة تسيير الدوريات المشتركة.
hortatory mine-action all none | من الملحّ توسيع عمليات إزالة الألغام.
hortatory humanitarian all none | حريّ بالأطراف زيادة حجم المساعدات الإنسانية.
hortatory constitutional-committee all vague | دعت الدول الضامنة إلى عقد دورة جديدة للجنة الدستورية دون إبطاء.
hortatory refugees all none | آن الأوان لتسريع عودة النازحين إلى ديارهم.
hortatory detainees all none | التشديد على أهمية مواصلة عمليات الإفراج المتبادل.
hortatory ceasefire all none | أبرزوا الحاجة إلى بذل مزيد من الجهود لتحسين الوضع في إدلب.
hortatory political-process all none | لفتوا إلى أهمية تعزيز التنسيق الثلاثي خدمة للحل السياسي.
`;
