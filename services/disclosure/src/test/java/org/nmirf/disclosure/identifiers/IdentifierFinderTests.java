package org.nmirf.disclosure.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.disclosure.nationalid.NationalIds;

/**
 * One line an identifier: region, type, text; the identifier stands between angle quotation marks.
 */
class IdentifierFinderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ZZ | EMAIL | Write to ‹a.benali+unit@justice.example.org› today.
            ZZ | EMAIL | Écrire à ‹prénom.nom@exemple.fr›, merci.
            ZZ | EMAIL | راسلوا ‹amina@example.org› للمزيد
            ZZ | EMAIL | Contact: ‹amina (at) example (dot) org›
            ZZ | EMAIL | Contacto: ‹amina arroba example punto org›
            ZZ | EMAIL | 请联系 ‹wang@example.cn›。
            ZZ | EMAIL | Пишите: ‹анна@пример.рф›
            ZZ | URL | See ‹https://example.org/a/b?c=1› for more.
            ZZ | URL | Voir ‹www.exemple.ma/rapport›.
            ZZ | URL | The portal ‹simore.gov.py› is public.
            ZZ | URL | The portal ‹tracking.example.com/plan› is public.
            ZZ | SOCIAL_HANDLE | Follow ‹@amina_b› there.
            ZZ | SOCIAL_HANDLE | Perfil: ‹facebook.com/amina.benali.5›
            ZZ | SOCIAL_HANDLE | Profile: ‹https://x.com/amina_b›
            ZZ | IP_ADDRESS | from ‹192.168.10.44› at night
            ZZ | IP_ADDRESS | from ‹2001:db8:85a3::8a2e:370:7334› at night
            ZZ | MAC_ADDRESS | device ‹00:1B:44:11:3A:B7› seen
            ZZ | MAC_ADDRESS | device ‹001b.4411.3ab7› seen
            ZZ | IBAN | paid to ‹GB82 WEST 1234 5698 7654 32›.
            ZZ | IBAN | virement ‹FR1420041010050500013M02606›
            ZZ | IBAN | compte ‹MA64 0115 1900 0001 2050 0053 4921›
            ZZ | IBAN | conta ‹PT50 0002 0123 1234 5678 9015 4›
            ZZ | IBAN | mistyped ‹GB82 WEST 1234 5698 7654 33›
            ZZ | PAYMENT_CARD | paid with ‹4111 1111 1111 1111› there
            ZZ | PAYMENT_CARD | carte ‹5500005555555559›
            ZZ | PAYMENT_CARD | mistyped ‹4111 1111 1111 1112› there
            ZZ | BIC | SWIFT: ‹DEUTDEFF500›
            ZZ | PHONE | call ‹+212 661-234567› now
            ZZ | PHONE | appelez le ‹06 61 23 45 67›
            ZZ | PHONE | Tel.: ‹(021) 456-789›
            ZZ | PHONE | celular ‹0981 123 456›
            ZZ | PHONE | ligue ‹00351 912 345 678›
            ZZ | PHONE | هاتف: ‹٠٦٦١٢٣٤٥٦٧›
            ZZ | PHONE | тел. ‹8 (495) 123-45-67›
            ZZ | PHONE | 电话：‹010-65123456›
            MA | PHONE | joindre ‹0661234567› le matin
            PT | PHONE | contactar ‹912 345 678› de manhã
            PY | PHONE | al ‹0981 123456› por la mañana
            ZZ | COORDINATES | at ‹34.020882, -6.841650› exactly
            ZZ | COORDINATES | at ‹34°01'15.2"N 6°50'29.9"W› exactly
            ZZ | MACHINE_READABLE_ZONE | ‹L898902C36UTO7408122F1204159ZE184226B<<<<<10›
            ZZ | MACHINE_READABLE_ZONE | ‹P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<›
            ZZ | PASSPORT | Passport No. ‹AB1234567› was taken
            ZZ | PASSPORT | جواز سفر رقم ‹AB1234567›
            ZZ | PASSPORT | passeport n° ‹12CV34567›
            ZZ | DEVICE | IMEI ‹490154203237518› was tracked
            ZZ | CASE_NUMBER | In ‹36110/97› the Court held
            ZZ | CASE_NUMBER | Case No. ‹2021/345› is closed
            ZZ | CASE_NUMBER | l'affaire ‹RG 12/03456› est close
            ZZ | CASE_NUMBER | expediente ‹4512/2019› archivado
            ZZ | CASE_NUMBER | processo n.º ‹123/19.4T8LSB› arquivado
            ZZ | CASE_NUMBER | في القضية رقم ‹٣٤٥/٢٠٢١› حكمت
            ZZ | CASE_NUMBER | дело № ‹2-345/2021› закрыто
            ZZ | CASE_NUMBER | 案号：‹2021-1234›
            ZZ | CODE | badge ‹AB12-9987› was found
            ZZ | CODE | postal code ‹10000› Rabat
            ZZ | CASE_NUMBER | enregistrée sous le numéro ‹5299› hier
            ZZ | CODE | lot ‹7719204› was found
            """)
    void findsTheWholeIdentifier(String region, IdentifierType type, String marked) {
        String text = marked.replace("‹", "").replace("›", "");
        String value = marked.substring(marked.indexOf('‹') + 1, marked.indexOf('›'));

        assertThat(Found.covers(region, text, value, type))
                .as("%s in %s", Found.in(region, text), text)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ZZ | FR_NIR | NIR 2 55 08 14 168 025 38
            ZZ | ES_DNI | DNI 54362315-K
            ZZ | ES_NIE | NIE X-2482300W
            ZZ | PT_NIF | NIF 501964843
            ZZ | PT_CC | cartão de cidadão 00000000 0 ZZ4
            ZZ | BR_CPF | CPF 390.533.447-05
            ZZ | BR_CNPJ | CNPJ 16.727.230/0001-97
            ZZ | AR_CUIT | CUIT 20-05536168-2
            ZZ | CL_RUT | RUT 12.531.909-2
            ZZ | MX_CURP | CURP BOXW310820HNERXN09
            ZZ | EC_CI | cédula 171430710-3
            ZZ | PE_RUC | RUC 20512333797
            ZZ | CO_NIT | NIT 213.123.432-1
            ZZ | DO_CEDULA | cédula 001-1391820-5
            ZZ | PY_RUC | RUC 80028061-0
            ZZ | UY_CI | cédula 1.234.567-2
            ZZ | EG_NID | الرقم القومي 29001011234567
            MA | MA_CIN | CIN AB123456
            ZZ | MA_ICE | ICE 001561191000066
            ZZ | TR_TCKN | TC 17291716060
            ZZ | RU_SNILS | СНИЛС 112-233-445 95
            ZZ | RU_INN | ИНН 500100732259
            ZZ | CN_RIC | 身份证 11010519491231002X
            ZZ | ZA_ID | ID 7503305044089
            ZZ | IN_AADHAAR | Aadhaar 2341 2341 2346
            ZZ | PL_PESEL | PESEL 44051401359
            ZZ | RO_CNP | CNP 1630615123457
            ZZ | IT_CF | codice fiscale RCCMNL83S18D969H
            ZZ | DE_IDNR | IdNr 36 574 261 809
            ZZ | BE_NN | NISS 85.07.30-033.28
            ZZ | NL_BSN | BSN 111222333
            ZZ | SE_PNR | personnummer 880320-0016
            ZZ | NO_FNR | ID 15108695088
            ZZ | FI_HETU | ID 131052-308T
            ZZ | DK_CPR | CPR 211062-5629
            ZZ | CH_AHV | AHV 756.9217.0769.85
            ZZ | GB_NHS | NHS 943 476 5870
            ZZ | GB_NINO | NINO AB123456C
            ZZ | US_SSN | SSN 536-90-4399
            """)
    void recognisesANationalNumber(String region, String scheme, String text) {
        assertThat(NationalIds.matching(compact(text), written(text)))
                .anySatisfy(
                        match -> {
                            assertThat(match.name()).isEqualTo(scheme);
                            assertThat(match.valid() || !hasCheck(scheme)).isTrue();
                        });
        assertThat(Found.hits(region, text))
                .as("%s", Found.in(region, text))
                .anyMatch(
                        hit ->
                                hit.type() == IdentifierType.NATIONAL_ID
                                        && hit.confidence() != Confidence.POSSIBLE
                                        && Found.value(text, hit).contains(written(text)));
    }

    private static boolean hasCheck(String scheme) {
        return !Set.of("MA_CIN", "GB_NINO", "US_SSN").contains(scheme);
    }

    /** The number itself: what follows the last word of context. */
    private static String written(String text) {
        String number = text.replaceFirst("^[^0-9]*?(?=\\b[A-Z0-9.-]*[0-9])", "");
        return number.strip();
    }

    private static String compact(String text) {
        return written(text).replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
