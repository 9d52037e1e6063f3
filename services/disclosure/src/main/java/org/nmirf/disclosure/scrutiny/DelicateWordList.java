package org.nmirf.disclosure.scrutiny;

/**
 * Words that speak of children, or of what people may be persecuted for, in English, French,
 * Spanish, Portuguese, Arabic, Russian and Chinese; written for this project. An asterisk stands
 * for any ending.
 */
final class DelicateWordList {

    static final String MINOR =
            """
            child* minor minors girl girls boy boys baby babies toddler* teenager* adolescent*
            pupil* infant* newborn* juvenile*
            enfant* mineur* fillette* garçonnet* bébé* adolescent* nourrisson* écolier*
            écolière* collégien* lycéen*
            niño* niña* menor menores adolescente* bebé* lactante* alumno* alumna*
            criança* menino* menina* adolescente* bebê* aluno* aluna*
            طفل طفلة أطفال طفلين قاصر قاصرة قاصرين قصر رضيع رضيعة مراهق مراهقة تلميذ تلميذة حدث
            أحداث
            ребен* ребён* дети детей детям дитя несовершеннолетн* подросток подростк* младен*
            школьник* школьниц*
            儿童 孩子 未成年 婴儿 少年 小学生 中学生
            """;

    static final String ATTRIBUTE =
            """
            health hiv aids pregnan* abort* disab* psychiatr* disease* illness* patient* rape*
            raped sexual* lesbian* gay gays bisexual* transgender* transsexual* intersex*
            homosexual* lgbt* religio* muslim* christian* jew jews jewish hindu* buddhist*
            bahai* atheis* convert* ethnic* racial roma tribe* tribal indigenous asylum refugee*
            stateless* undocumented convict* conviction* detainee* prisoner* tortur* traffick*
            opposition dissident* trade-union* unionist*
            santé vih sida grossess* enceinte* avort* handicap* psychiatri* malad* patient* viol
            violé* violée* sexuel* lesbienne* gai gais bisexuel* transgenre* transsexuel*
            intersex* homosexuel* religi* musulman* chrétien* juif* juive* athée* converti*
            ethni* raci* rom roms tribu* autochtone* asile réfugié* apatride* condamn* détenu*
            prisonnier* tortur* traite opposant* dissident* syndicalist*
            salud vih sida embaraz* abort* discapaci* psiqui* enferm* paciente* viola* sexual*
            lesbiana* gay gais bisexual* transgénero transexual* intersexual* homosexual*
            religi* musulm* cristian* judí* ateo* atea* étnic* racial* gitan* tribu* indígena*
            asilo refugiad* apátrid* conden* deten* preso* presa* tortur* trata opositor*
            disident* sindicalist*
            saúde vih hiv sida aids gravid* grávid* abort* deficiên* psiqui* doen* paciente*
            viola* estupr* sexual* lésbica* gay gays bissexual* transgénero* transgênero*
            transexual* intersexo* homossexual* religi* muçulman* cristã* judeu* judia* ateu*
            ateia* étnic* racial* cigan* tribo* indígena* asilo refugiad* apátrid* conden*
            detid* preso* presa* tortur* tráfico opositor* dissident* sindicalist*
            صحة مرض مريض مريضة إيدز حامل حمل إجهاض معاق إعاقة اغتصاب مغتصبة جنسي جنسية مثلي
            مثلية متحول دين ديني ديانة مسلم مسيحي يهودي بهائي ملحد مرتد عرق عرقي عرقية إثني
            قبيلة أمازيغي لاجئ لاجئة لجوء سجين سجينة معتقل معتقلة محتجز محكوم إدانة تعذيب اتجار
            معارض معارضة نقابي
            здоровь* вич спид беремен* аборт* инвалид* психиатр* болезн* больн* пациент*
            изнасил* сексуал* лесби* гей геи трансгендер* гомосексуал* религи* мусульман*
            христиан* еврей* иудей* атеи* этнич* расов* цыган* рома племен* беженец беженц*
            убежищ* апатрид* осужд* задержан* заключен* заключён* пыт* торговл* оппозиц*
            диссидент* профсоюз*
            健康 艾滋 怀孕 堕胎 残疾 精神病 疾病 患者 强奸 性侵 同性恋 双性恋 跨性别 宗教 穆斯林 基督 犹太 佛教 法轮 民族 种族 部落 难民 庇护 无国籍 囚犯
            拘留 酷刑 贩运 异见 反对派 工会
            """;

    private DelicateWordList() {}
}
