package org.nmirf.disclosure.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What mechanisms ordinarily write about their practices, which must pass without a finding. */
class OrdinaryProseTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mechanism clustered 1,254 recommendations from 2017-2023 into 88 themes and 16 SDG goals; 134.25 and"
                        + " 134.26 were merged.",
                "Following A/HRC/47/12 and CCPR/C/PRT/CO/5 (paras. 12-14), the network of 25 focal points met 4 times in"
                        + " 2022.",
                "Resolution 51/33 of the Council and General Assembly resolution 60/251 guide the work; see also"
                        + " S/2024/115 and E/C.12/MAR/CO/4.",
                "Some 12 000 cases and 12,500 complaints were counted, 99.5 % of them within 30 days; target 16.3 was"
                        + " reached.",
                "The budget of USD 125,000 (EUR 115 000) paid for training 350 officials during COVID-19, from 1 March 2020"
                        + " to 31 December 2021.",
                "Article 2(1) of the Covenant, articles 13, 14 and 26, General Comment No. 36 and Security Council"
                        + " resolution 1325 (2000) apply.",
                "By 2030, SDG 5, SDG16 and the 2030 Agenda; the 4th cycle of the UPR runs 2022-2027; ILO Convention No. 169.",
                "Law No. 2019-456 and Decree 31/2018 created the body; 1990s practice was dropped. The step-by-step guide"
                        + " has 64 pages (v2.1).",
                "Le mécanisme a reçu 2 345 recommandations entre 2015 et 2020, dont 1 200 acceptées (51,2 %), soit 12 000"
                        + " personnes touchées.",
                "La loi n° 31-13 relative au droit d’accès à l’information et le décret n° 2-11-150 ont été publiés en 2018.",
                "L’atelier du 3 au 5 mai 2023 a réuni 120 participants, 45 ONG et 12 ministères ; coût : 350 000 MAD.",
                "Voir CEDAW/C/MAR/CO/5-6, CRC/C/MAR/CO/3-4 et le rapport A/HRC/52/7/Add.1 ; cible 16.10 des ODD.",
                "El mecanismo agrupó 1.254 recomendaciones en 2019/2020; el 75,5 % fue cumplido y 25000 personas se"
                        + " beneficiaron.",
                "La Ley 1448 de 2011 y el Decreto 4800 dieron base legal; el SIMORE Plus funciona desde 2014 con 110"
                        + " instituciones.",
                "Costó 1.500.000 guaraníes y 3 años; véase la recomendación 115.12 del EPU y el artículo 14.",
                "O mecanismo recebeu 243 recomendações em 2019; 1.200 funcionários foram formados em 18 meses, 87,4% deles"
                        + " mulheres.",
                "A Resolução do Conselho de Ministros n.º 27/2010 criou a comissão; a Lei n.º 46/2018 e a Lei 13.709/2018"
                        + " seguem-se.",
                "O orçamento foi de 12 500 euros; o plano 2021-2025 tem 74 medidas e 3 eixos (ver CRPD/C/PRT/CO/1).",
                "جمعت الآلية ١٢٥٤ توصية بين عامي ٢٠١٧ و٢٠٢٣ ووزعتها على ٨٨ موضوعا، ونُفذ منها ٧٥٪.",
                "وفقا للوثيقة A/HRC/47/12 وللقانون رقم 31.13 والقرار 51/33 عُقدت ٤ اجتماعات سنة 2022 بحضور 12 000 شخص.",
                "بلغت الميزانية 350 000 درهم خلال الفترة 2020-2022، وشارك 120 موظفا في 25 دورة.",
                "В 2021-2023 годах механизм получил 1 254 рекомендации, из них 75,5 % выполнены; 12 000 человек.",
                "2019年至2023年，该机制共收到1254项建议，涉及12000人，其中75%已落实。",
                "E-learning, follow-up and well-being: co-ordinated by the inter-ministerial committee (e.g. health, i.e."
                        + " clinics)."
            })
    void passesWithoutAFinding(String prose) {
        assertThat(Found.in("ZZ", prose)).isEmpty();
        assertThat(Found.in("MA", prose)).isEmpty();
        assertThat(Found.in("PT", prose)).isEmpty();
        assertThat(Found.in("PY", prose)).isEmpty();
        assertThat(Found.in("TN", prose)).isEmpty();
    }
}
