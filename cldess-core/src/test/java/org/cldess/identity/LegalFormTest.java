package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegalFormTest {
    @ParameterizedTest
    @CsvSource({
        "9220, ESS, ASSOCIATION, Association déclarée",
        "9222, ESS, ASSOCIATION, Association intermédiaire",
        "5458, ESS, COOPERATIVE, SARL coopérative ouvrière de production (SCOP)",
        "6316, ESS, COOPERATIVE, Coopérative d’utilisation de matériel agricole en commun (CUMA)",
        "8210, ESS, MUTUAL, Mutuelle",
        "9300, ESS, FOUNDATION, Fondation",
        "5710, IF_STATED, , Société par actions simplifiée",
        "5499, IF_STATED, , Société à responsabilité limitée (sans autre indication)",
        "9210, UNDETERMINED, , Association non déclarée",
        "5546, NOT_ESS, , SA de HLM à conseil d’administration",
        "7348, PUBLIC, , Communauté d’agglomération"
    })
    void tells_what_the_form_alone_says(String code, FormVerdict verdict, FormFamily family, String label) {
        LegalForm form = LegalForm.parse(code);

        assertThat(form.verdict()).isEqualTo(verdict);
        assertThat(form.family().orElse(null)).isEqualTo(family);
        assertThat(form.label()).contains(label);
        assertThat(form.say(Locale.FRENCH)).isEqualTo(label + " (" + code + ")");
    }

    @Test
    void takes_a_code_that_it_does_not_know_without_a_label() {
        LegalForm other = LegalForm.parse("9900");

        assertThat(other.label()).isEmpty();
        assertThat(other.verdict()).isEqualTo(FormVerdict.UNDETERMINED);
        assertThat(other.family()).isEmpty();
        assertThat(other.say(Locale.ENGLISH)).isEqualTo("9900");
    }

    /** The nomenclature of INSEE, September 2022. */
    @ParameterizedTest
    @CsvSource({"9220, true", "0000, true", "6534, true", "7357, true", "9970, true", "9999, false", "5757, false"})
    void says_whether_the_nomenclature_has_it(String code, boolean hasIt) {
        assertThat(LegalForm.parse(code).isInNomenclature()).isEqualTo(hasIt);
    }

    @Test
    void the_nomenclature_has_every_form_with_a_label() {
        assertThat(IntStream.range(1000, 10_000)
                        .mapToObj(code -> LegalForm.parse(String.valueOf(code)))
                        .filter(form -> form.label().isPresent()))
                .allMatch(LegalForm::isInNomenclature);
    }

    /** Article 1, II, 2° of the law speaks of commercial companies. */
    @ParameterizedTest
    @ValueSource(strings = {"6521", "6533", "6534", "6585", "6589"})
    void says_that_a_civil_company_without_a_cooperative_form_is_outside(String code) {
        assertThat(LegalForm.parse(code).verdict()).isEqualTo(FormVerdict.NOT_ESS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9220", " 92 20 ", "92.20", "9220\u00A0"})
    void reads_what_people_paste(String pasted) {
        assertThat(LegalForm.parse(pasted)).hasToString("9220").isEqualTo(new LegalForm("9220"));
    }

    @Test
    void refuses_what_is_no_code_of_legal_category() {
        assertThatThrownBy(() -> LegalForm.parse("922"))
                .hasMessage("The legal category code “922” is not valid: it has 3 digits instead of 4. A legal category"
                        + " code has 4 digits, such as 9220.");
        assertThatThrownBy(() -> LegalForm.parse("92A0")).hasMessageContaining("“A”, at position 3, is not a digit");
        assertThat(LegalForm.refusal("0920").orElseThrow().key()).isEqualTo("legal-form.zero");
        assertThat(LegalForm.refusal("0000")).isEmpty();
    }

    @Test
    void never_says_no_from_the_code_of_a_commercial_company() {
        assertThat(IntStream.of(5499, 5599, 5699, 5710)
                        .mapToObj(code -> LegalForm.parse(String.valueOf(code)).verdict()))
                .containsOnly(FormVerdict.IF_STATED);
    }

    @Test
    void gives_a_family_to_each_form_that_belongs_and_to_no_other() {
        IntStream.range(1000, 10_000)
                .mapToObj(code -> LegalForm.parse(String.valueOf(code)))
                .forEach(form -> assertThat(form.family().isPresent())
                        .as(form.code())
                        .isEqualTo(form.verdict() == FormVerdict.ESS));
        assertThat(IntStream.range(1000, 10_000)
                        .mapToObj(code -> LegalForm.parse(String.valueOf(code)))
                        .filter(form -> form.label().isPresent()))
                .hasSize(103);
    }
}
