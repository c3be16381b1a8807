/** Items of official texts, most of them headed by a verbal noun. One case a line, as breadth.test.ts says. */
export const ITEMS = `
decision ceasefire all none | - تثبيت نقاط المراقبة القائمة وعدم استحداث سواها.
decision detainees all 2021-04 | - إتمام تبادل قوائم المخطوفين في نيسان 2021.
decision humanitarian all none | - تشغيل خط الكهرباء بين حماة وإدلب.
decision humanitarian russia none | - قيام روسيا بتجهيز خمسة مراكز صحية في حلب.
decision meetings all 2021-09 | - عقد الجولة السابعة عشرة في نور سلطان في أيلول.
decision constitutional-committee all 2021-03 | - انعقاد الدورة السادسة للجنة الدستورية في آذار المقبل.
decision detainees all 2021-02-17/2021-03-31 | - الانتهاء من تدقيق كشوف المفقودين بحلول نهاية آذار.
decision ceasefire all none | - تزويد مركز التنسيق في إدلب بأجهزة اتصال حديثة.
decision counter-terrorism all none | - تكوين فريق عمل لرصد تحركات داعش في البادية.
decision mine-action russia none | - تكليف روسيا بنزع الألغام من وادي بردى.
decision humanitarian iran 2021-02-17/2021-06-30 | - تعهد إيران بتسليم ثلاثين مولدا كهربائيا قبل نهاية حزيران.
decision detainees all none | - الموافقة على إدراج أسماء المختفين قسرا في القوائم.
decision humanitarian all none | - الشروع في ترميم المدارس التي يحتاجها العائدون.
decision ceasefire all none | - وقف القصف على القرى الآهلة في جبل الزاوية.
decision political-process all none | - اعتماد وثيقة المبادئ المشتركة للحوار السوري.
decision humanitarian all none | - صرف تعويضات لأصحاب المنازل المهدمة في الغوطة.
intent counter-terrorism all none | - الإصرار على محاربة الإرهاب حتى نهايته.
intent detainees all none | - الاستعداد لتوسيع نطاق عمليات التبادل.
intent constitutional-committee all none | - النية في مواكبة أعمال اللجنة الدستورية.
intent refugees all none | - الرغبة في استئناف التعاون مع مفوضية اللاجئين.
intent ceasefire all none | - التصميم على منع انهيار التهدئة.
intent counter-terrorism all none | - تجديد العزم على ملاحقة الخلايا النائمة.
intent detainees all none | - إبداء الجاهزية لاستضافة اجتماع لمجموعة العمل.
position sovereignty | - الرفض التام لأي مشروع لتقسيم سوريا.
position external-attacks | - الاستنكار الشديد للغارات الإسرائيلية.
position sovereignty | - احترام وحدة سوريا وسلامة أراضيها.
position political-process | - التأكيد على أن الحل لا يكون إلا سياسيا.
position ceasefire | - الإعراب عن القلق حيال التصعيد في إدلب.
position external-attacks | - إدانة نهب الثروات النفطية السورية.
position chemical-weapons | - رفض الاتهامات باستخدام السلاح الكيميائي ما لم تستند إلى أدلة.
position constitutional-committee | - الاقتناع بأن عمل اللجنة الدستورية يجب أن يجري بلا إملاءات.
position sovereignty | - معارضة إقامة أي كيان انفصالي شرق الفرات.
appeal humanitarian | - دعوة الأمم المتحدة إلى توسيع برامجها الإغاثية.
appeal refugees | - مطالبة الدول المضيفة باحترام حقوق اللاجئين.
appeal humanitarian | - حث المانحين على تمويل إعادة الإعمار.
appeal detainees | - الطلب من الصليب الأحمر زيارة أماكن الاحتجاز وتفقد أحوال المعتقلين.
appeal mine-action | - مناشدة اليونسكو الإسراع في ترميم المواقع الأثرية.
appeal ceasefire | - الطلب إلى الفصائل الانسحاب من الطريق الدولي.
assessment detainees | - الترحيب بتنفيذ عملية تبادل سابعة.
assessment constitutional-committee | - الأسف لتعثر أعمال اللجنة الدستورية.
assessment ceasefire | - استعراض الوضع الميداني في إدلب.
assessment humanitarian | - الإشادة بوصول القوافل إلى الركبان.
assessment refugees | - تسجيل عودة عشرين ألف نازح.
assessment ceasefire | - ملاحظة تراجع الخروق على خط التماس.
assessment ceasefire | - تقييم سير الدوريات المشتركة.
assessment mine-action | - الإحاطة علما بانتهاء المسح في تدمر.
assessment constitutional-committee | - فشل الدورة الخامسة للجنة الدستورية في الخروج بنتائج.
assessment humanitarian | - تبادل الرأي حول الوضع الإنساني في المخيمات.
courtesy - | - الشكر لكازاخستان على الاستضافة.
courtesy - | - الإعراب عن التقدير للمبعوث الخاص على جهوده.
courtesy - | - توجيه الشكر إلى الرئيس توكاييف.
hortatory constitutional-committee all vague | - أهمية عقد الدورة السادسة للجنة الدستورية قريبا.
hortatory detainees all none | - الحاجة إلى تسريع عمل مجموعة العمل المعنية بالمحتجزين.
hortatory ceasefire all none | - التأكيد على ضرورة تنفيذ الاتفاقات المبرمة بشأن إدلب.
decision ceasefire all none / position sovereignty | قرر المجتمعون تمديد الهدنة، ورفضوا كل مسعى انفصالي.
assessment detainees / intent detainees all none | رحبوا بعملية الإفراج الأخيرة، وأعربوا عن عزمهم تكرارها.
decision detainees all none / decision detainees all 2021-04 | اتفقت الأطراف على مبادلة خمسين معتقلا، على أن تكتمل العملية في نيسان.
position external-attacks / appeal external-attacks | استنكرت الأطراف الغارات الإسرائيلية، داعية مجلس الأمن إلى وقفها.
assessment constitutional-committee / hortatory constitutional-committee all vague | أسفوا لتأجيل الدورة السادسة للجنة الدستورية، ودعوا إلى عقدها في أقرب وقت.
intent refugees all none / appeal humanitarian | نحن مصممون على تيسير عودة النازحين، ونحث المانحين على المساعدة.
decision meetings all 2021-04 / decision meetings all 2021-05 | يجتمع الخبراء في طهران في نيسان، ثم يلتقي الوزراء في أنقرة في أيار.
decision humanitarian turkiye none / decision humanitarian russia none | تتعهد تركيا بإصلاح محطة علوك، وتتولى روسيا إيصال الوقود إليها.
`;
