package org.nmirf.node.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.web.vocabulary.Countries;

class StateListTests {

    private static final StateNames NAMES = new StateNames(new Countries());
    private static final StateList LIST = new StateList(NAMES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Albania-Timor-Leste-Guinea-Bissau | al,tl,gw",
                "South Sudan - Sudan | ss,sd",
                "Uzbekistan - Czechia | uz,cz",
                "- Guinea-Bissau | gw",
                "Portugal, Slovakia | pt,sk",
                "Bosnia and Herzegovina, Antigua and Barbuda and Chad | ba,ag,td",
                "Korea, Republic of; France | kr,fr",
                "Iran (Islamic Republic of) / Turkey | ir,tr",
                "Costa Rica y España | cr,es",
            })
    void partsJoinedStatesByTheNamesThatThereAre(String cell, String codes) {
        assertThat(String.join(",", LIST.read(cell).codes())).isEqualTo(codes);
        assertThat(LIST.read(cell).unknown()).isEmpty();
    }

    @Test
    void namesWhatIsNoState() {
        assertThat(LIST.read("France - Atlantis").unknown()).containsExactly("Atlantis");
    }

    @Test
    void readsStatesInBracketsAndNothingElse() {
        String text =
                "Ratify Convention (No. 29) (Portugal, Slovakia); sign it (Iran (Islamic Republic"
                        + " of)); see (PER)";

        assertThat(LIST.inBrackets(text)).containsExactly("pt", "sk", "ir");
        assertThat(LIST.withoutBrackets(text))
                .isEqualTo("Ratify Convention (No. 29) ; sign it ; see (PER)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK | pk",
                "PRY | py",
                "Turkey | tr",
                "Türkiye | tr",
                "State of Palestine* | ps",
                "Kosovo* | xk",
                "European Union | eu",
                "Holy See | va",
                "Cook Islands | ck",
                "Niue | nu",
                "Swaziland | sz",
                "Czech Republic | cz",
                "Viet Nam | vn",
                "Côte d’Ivoire | ci",
                "St. Lucia | lc",
                "Republic of Paraguay | py",
                "Royaume du Maroc | ma",
                "المغرب | ma",
                "Марокко | ma",
                "Bolivia (Estado Plurinacional de) | bo",
                "Republic of the Congo | cg",
                "Democratic Republic of the Congo | cd",
                "United Kingdom of Great Britain and Northern Ireland | gb",
            })
    void knowsStatesByEveryNameTheyHave(String name, String code) {
        assertThat(NAMES.find(name)).contains(code);
    }

    @Property
    void neverFailsWhateverTheText(@ForAll String text) {
        assertThat(LIST.read(text)).isNotNull();
        assertThat(LIST.inBrackets("(" + text + ")")).isNotNull();
    }
}
