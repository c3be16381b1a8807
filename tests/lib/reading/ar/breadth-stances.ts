/** Stands, appeals, judgements of progress and thanks in the parties' own texts: one case a line, as breadth.test.ts says. */
export const STANCES = `
position political-process | مستقبل سوريا شأن يقرره السوريون وحدهم.
position political-process | لا حل للأزمة إلا بالحوار بين السوريين.
position sovereignty | وحدة سوريا خط أحمر لا نقبل بتجاوزه.
position sovereignty | الجولان أرض سورية محتلة ولا يغير من ذلك أي قرار.
position external-attacks | العقوبات الأحادية باطلة ومخالفة للقانون الدولي.
position external-attacks | تعد الغارات الإسرائيلية على مطار دمشق عدوانا سافرا.
position sovereignty | لا مشروعية لأي وجود عسكري أجنبي لم تطلبه الدولة السورية.
position chemical-weapons | استخدام الأسلحة الكيميائية أمر مدان أيا كان مرتكبه.
position political-process | يبقى القرار 2254 الإطار الوحيد للتسوية السياسية.
position sovereignty | تعرب الأطراف عن رفضها القاطع للنزعات الانفصالية.
position external-attacks | شجب الاعتداءات الإسرائيلية المتكررة على الأراضي السورية.
position sovereignty | تجديد الاحترام الكامل لسيادة سوريا وسلامة أراضيها.
position external-attacks | استهجان سرقة النفط السوري من جانب قوى غير شرعية.
position counter-terrorism | تندد الدول الضامنة بالهجمات التي تشنها هيئة تحرير الشام.
position refugees | الأطراف متفقة على أن العودة يجب أن تكون طوعية وكريمة.
position humanitarian | يرون أن إيصال المساعدات لا ينبغي أن يخضع لشروط سياسية.
position political-process | يستبعدون أي حل عسكري للنزاع.
position political-process | يؤمنون بأن الحوار السوري السوري هو السبيل الأوحد للخروج من الأزمة.
position sovereignty | تمسكهم ثابت بوحدة الأراضي السورية.
position ceasefire | ينتابهم القلق إزاء التصعيد في ريف إدلب.
position humanitarian | يساورهم قلق عميق من تردي الأوضاع المعيشية في المخيمات.
position external-attacks | يحذرون من عواقب استمرار الضربات الإسرائيلية.
position counter-terrorism | لا تهاون مع من يتخذ من محاربة الإرهاب ذريعة لفرض وقائع جديدة.
position sovereignty | لن تقبل الأطراف بأي مساس بوحدة سوريا.
position political-process | ليس في وسع أي طرف فرض حل على السوريين.
position external-attacks | ما من مسوغ للعقوبات المفروضة على الشعب السوري.
position - | ترفض الأطراف رفضا باتا خلق وقائع جديدة على الأرض.
position constitutional-committee | ينبغي أن تعمل اللجنة الدستورية بعيدا عن الضغوط الخارجية.
position constitutional-committee | لا يجوز فرض مهل زمنية على اللجنة الدستورية من الخارج.
position detainees | ملف المعتقلين قضية إنسانية لا تخضع للمساومة.
position refugees | حق اللاجئين في العودة إلى ديارهم حق لا يسقط بالتقادم.
position sovereignty | نؤكد من جديد حرصنا على سيادة الجمهورية العربية السورية واستقلالها ووحدتها.
position external-attacks | ندين إدانة شديدة مصادرة عائدات النفط السوري.
position chemical-weapons | نرفض تسييس عمل منظمة حظر الأسلحة الكيميائية.
position - | اتفقنا على أن الهدوء في إدلب شرط لازم لتقدم المسار السياسي.
position political-process | الأطراف على قناعة راسخة بأن الأزمة لا تُحل بالسلاح.
position normalisation | ترى الأطراف أن علاقات حسن الجوار بين سوريا وتركيا تخدم استقرار المنطقة.
assessment political-process | إن مسار أستانا أثبت أنه الأقدر على تقريب وجهات النظر، وهو ركيزة للتسوية.
position sovereignty | ساندوا وحدة سوريا أرضا وشعبا.
position external-attacks | طعنوا في شرعية العقوبات المفروضة خارج مجلس الأمن.
position external-attacks | أعلنوا رفضهم قانون قيصر وما يترتب عليه.
position sovereignty | لا اعتراف بضم الجولان.
position counter-terrorism | عدم جواز المساواة بين الفصائل المعتدلة والتنظيمات الإرهابية.
assessment detainees | الإقرار بأن قضية المفقودين تمس كل بيت سوري.
position ceasefire | يشعرون بانشغال بالغ إزاء تجدد القصف في درعا.
position sovereignty | يتحفظون على أي ترتيبات أمنية لا تحظى بموافقة السوريين وتنال من سيادتهم.
appeal humanitarian | يُرجى من المانحين الوفاء بما تعهدوا به من مساعدات.
appeal humanitarian | المأمول من الأمم المتحدة أن تضاعف مساعداتها للسوريين.
appeal refugees | المرجو من الدول المضيفة تسهيل عودة اللاجئين.
appeal humanitarian | حريّ بالمجتمع الدولي أن يساهم في إعادة الإعمار.
appeal external-attacks | آن الأوان لأن يرفع المجتمع الدولي العقوبات عن الشعب السوري.
appeal humanitarian | على المانحين أن يزيدوا تمويلهم لمشاريع الإنعاش المبكر.
appeal humanitarian | على عاتق المجتمع الدولي تقع مسؤولية تمويل إعادة الإعمار.
appeal ceasefire | يتعين على الفصائل إلقاء السلاح.
appeal external-attacks | ينبغي للمجتمع الدولي أن يضع حدا للاعتداءات الإسرائيلية.
appeal refugees | نحث البلدان المضيفة على عدم إكراه أحد على الرحيل.
appeal humanitarian | نلتمس من وكالات الأمم المتحدة تسريع إيصال الإغاثة إلى الركبان.
appeal chemical-weapons | نطلب إلى منظمة حظر الأسلحة الكيميائية التحقيق المهني في الحادث.
appeal political-process | نتوجه إلى المبعوث الخاص برجاء تسريع مساعيه لإحياء المسار السياسي.
appeal external-attacks | الدعوة موجهة إلى مجلس الأمن كي يلزم إسرائيل بوقف غاراتها.
appeal - | استحثّوا المنظمات الدولية على الاستجابة لاحتياجات النازحين إلى الغذاء.
appeal mine-action | أهابوا بالمجتمع الدولي أن يسهم في إزالة الألغام.
appeal detainees | طُلب إلى الصليب الأحمر تيسير تبادل المعلومات عن المفقودين.
appeal ceasefire | نادوا الفصائل إلى التقيد بالهدنة.
appeal refugees | وجّهوا نداء إلى العالم لمساعدة النازحين.
appeal mine-action | حضّ اليونسكو على إيفاد بعثة إلى تدمر.
appeal humanitarian | التوصية بأن ترفع الأمم المتحدة تمويل التعافي المبكر.
appeal constitutional-committee | الإلحاح على المبعوث الخاص كي يسرع الدعوة إلى جلسة للجنة الدستورية.
appeal humanitarian | استنهاض همم المانحين لدعم قطاع الصحة.
appeal humanitarian | تشجيع الشركات الدولية على المشاركة في إعادة الإعمار.
appeal external-attacks | مطلوب من العواصم الغربية رفع عقوباتها.
appeal humanitarian | ليبادر المانحون إلى سد العجز في تمويل الإغاثة.
appeal ceasefire | نستحلف كل من له تأثير على الفصائل أن يوقف إراقة الدماء في إدلب.
appeal refugees | نسأل المجتمع الدولي العون في إيواء اللاجئين.
position humanitarian / appeal humanitarian | لا عذر للمجتمع الدولي في التقاعس عن إغاثة السوريين، وعليه أن يتحرك.
appeal detainees | ننتظر من السلطات السورية أن تكشف مصير المعتقلين.
appeal ceasefire | يناشدون أطراف النزاع ضبط النفس.
assessment humanitarian | لم تبلغ المساعدات المقدمة بعد سوى ثلث الحاجة.
assessment humanitarian | تشتغل محطة ضخ المياه في علوك منذ كانون الثاني.
assessment ceasefire | بلغت الدوريات المشتركة نقطة عين الحور للمرة الأولى.
assessment constitutional-committee | كانت الدورة الخامسة للجنة الدستورية فرصة مهدرة.
assessment detainees | أسفرت عملية التبادل الأخيرة عن الإفراج عن عشرين محتجزا.
assessment ceasefire | صمدت الهدنة في إدلب رغم الخروق المتفرقة.
assessment refugees | رجع إلى قراهم منذ الصيف الماضي خمسون ألف نازح.
assessment mine-action | طُهّر من الألغام ثلاثون هكتارا في ريف حمص.
assessment humanitarian | أُنجز ترميم مشفى تدمر قبل الموعد المتفق عليه.
assessment detainees | لم يُسلَّم أي جثمان منذ تشرين الثاني.
assessment ceasefire | ما زال السلاح الثقيل في مكانه.
assessment humanitarian | لا تزال محطة علوك خارج الخدمة.
assessment constitutional-committee | تأخر انعقاد الدورة السادسة للجنة الدستورية عن موعده.
assessment ceasefire | ازدادت وتيرة الخروق في جبل الزاوية.
assessment constitutional-committee | لم تفض مداولات اللجنة الدستورية إلى شيء يذكر.
assessment detainees | ظل مشروع الإفراج المتبادل حبرا على ورق.
assessment mine-action | خرجت إلى النور أول خريطة مشتركة لحقول الألغام.
assessment refugees | أُغلق مركز استقبال العائدين في نصيب لقلة الوافدين.
assessment ceasefire | انكفأت القوات إلى خلف خط التماس كما نص عليه الاتفاق.
assessment humanitarian | وصلت دفعة القمح الروسي الأولى إلى طرطوس.
assessment counter-terrorism | خسر داعش معظم معاقله في البادية.
assessment ceasefire | لم تنسحب الفصائل من الشريط العازل حتى اليوم.
assessment normalisation | عاد الحوار بين أنقرة ودمشق إلى نقطة الصفر.
assessment detainees | أشاد المجتمعون بعملية الإفراج المتبادل التي جرت في كانون الأول.
assessment ceasefire | نوّه المشاركون بالتراجع الكبير في مستوى العنف.
assessment constitutional-committee | ترحيب بالتئام الدورة الخامسة للجنة الدستورية.
assessment detainees | تثمين عمل مجموعة العمل المعنية بالمحتجزين.
assessment ceasefire | تناول المجتمعون بالتفصيل الوضع في إدلب.
assessment political-process | استعرضت الوفود ما آلت إليه العملية السياسية.
assessment humanitarian | اطّلعوا على سير أعمال ترميم المدارس.
assessment refugees | سجلوا باهتمام تزايد أعداد العائدين من لبنان.
assessment humanitarian | أخذوا علما بتقرير المنظمات الأممية عن الأمن الغذائي.
assessment constitutional-committee | تأسف الأطراف لإخفاق اللجنة الدستورية في الاتفاق على مبادئ مشتركة.
assessment ceasefire | عاينوا تحسنا ملموسا في الوضع الأمني على الطريق الدولي.
assessment detainees | ارتياح الأطراف لتسليم دفعة من الجثامين.
assessment humanitarian | قوبل وصول القوافل إلى الركبان بارتياح المجتمعين.
assessment ceasefire | تُظهر المعطيات أن عدد الخروق هبط إلى النصف.
assessment mine-action | أحرز برنامج إزالة الألغام نتائج طيبة.
assessment counter-terrorism | سددت العمليات المشتركة ضربات موجعة إلى داعش.
assessment refugees | أخفق مؤتمر بروكسل في حشد التمويل اللازم للاجئين.
assessment constitutional-committee | راوحت أعمال اللجنة الدستورية مكانها.
assessment detainees | جُمّد عمل الفريق المعني بالمفقودين منذ أشهر.
assessment humanitarian | تضاعف عدد الشاحنات التي عبرت باب الهوى.
assessment ceasefire | حققت آلية المراقبة المشتركة الغرض منها.
assessment political-process | استذكرت الأطراف نتائج مؤتمر الحوار الوطني في سوتشي.
assessment ceasefire | تتواصل الدوريات المشتركة من دون انقطاع منذ آذار الماضي.
courtesy - | ولكازاخستان وافر الشكر على حسن الوفادة.
courtesy - | نشكر للرئيس توكاييف رعايته الكريمة.
courtesy - | الشكر موصول إلى السلطات الكازاخية على كرم الضيافة.
courtesy - | أعرب المشاركون عن عميق امتنانهم لشعب كازاخستان.
courtesy - | يرفع المجتمعون أسمى آيات الشكر إلى فخامة الرئيس نزارباييف.
courtesy - | لا يسع الوفود إلا أن تشكر نور سلطان على استضافتها.
courtesy - | تقدّر الأطراف تقديرا عاليا حسن استقبال مدينة سوتشي للوفود.
courtesy - | كل التقدير للبلد المضيف على ما وفره من تسهيلات.
courtesy - | تتوجه الأطراف بخالص الشكر إلى المبعوث الخاص على جهوده.
courtesy - | يدين المجتمعون بالشكر لجمهورية كازاخستان.
courtesy - | التنويه بكرم ضيافة السلطات الكازاخستانية.
courtesy - | إزجاء الشكر لحكومة كازاخستان.
courtesy - | نعبر عن عرفاننا للجهود الطيبة التي بذلها البلد المضيف.
courtesy - | تثني الوفود على حفاوة الاستقبال.
courtesy - | شاكرين للسلطات الكازاخية ما أبدته من تعاون.
`;
