package org.cldess.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.cldess.language.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {
    private static String english(Message message) {
        return message.say(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W061001234", "w061001234", "W 061 001 234", "W06.1001234", "\u00A0W061\u202F001234"})
    void reads_association_numbers(String pasted) {
        assertThat(Rna.parse(pasted)).isEqualTo(new Rna("W061001234")).hasToString("W061001234");
    }

    @Test
    void refuses_what_is_no_association_number() {
        assertThat(Rna.refusal("061001234").map(CodesTest::english))
                .contains("The RNA number “061001234” is not valid: “0”, at position 1, is not a W. An RNA number is"
                        + " the letter W followed by 9 digits, the second of which is a letter in Corsica and overseas,"
                        + " such as W061001234 or W2A1000119.");
        assertThat(Rna.refusal("W06100123").map(CodesTest::english))
                .contains("The RNA number “W06100123” is not valid: it has 9 characters instead of 10. An RNA number is"
                        + " the letter W followed by 9 digits, the second of which is a letter in Corsica and overseas,"
                        + " such as W061001234 or W2A1000119.");
        assertThat(Rna.refusal("W000 000 000").map(CodesTest::english).orElseThrow())
                .startsWith("The RNA number “W000 000 000” is not valid: it contains only zeros.");
        assertThatThrownBy(() -> Rna.parse("W0610012E4")).hasMessageContaining("“E”, at position 9, is not a digit");
        assertThatThrownBy(() -> Rna.parse("WA61001234")).hasMessageContaining("“A”, at position 2, is not a digit");
        assertThatThrownBy(() -> Rna.parse("W0é1001234"))
                .hasMessageContaining("“é”, at position 3, is neither a digit nor a letter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"W2A1000119", "W2B2000016", "W9J1003281"})
    void reads_association_numbers_of_corsica_and_overseas(String number) {
        assertThat(Rna.parse(number)).hasToString(number).isEqualTo(Rna.parse(" " + number.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"891P0891000843", "9R4S9744000501", "2B2P02B1000013", "2A4S02A4099171", "891p 0891 000843"})
    void knows_the_numbers_that_associations_had_before_the_register(String number) {
        assertThat(Rna.refusal(number).map(CodesTest::english).orElseThrow())
                .startsWith(
                        "The RNA number “" + number + "” is not valid: it is the number that the préfecture gave before"
                                + " this register existed. Leave the field empty if the association has no other.");
    }

    @ParameterizedTest
    @CsvSource({
        "75008 PARIS,P,7",
        "13281 CEDEX 06,C,7",
        "06130Grasse,G,6",
    })
    void counts_no_letter_as_a_digit(String pasted, String letter, int position) {
        assertThat(PostalCode.refusal(pasted).map(CodesTest::english))
                .contains("The postal code “" + pasted + "” is not valid: “" + letter + "”, at position " + position
                        + ", is not a digit. A postal code has 5 digits, such as 06130.");
    }

    @ParameterizedTest
    @CsvSource({"06069,06069", "' 2a004 ',2A004", "2B 033,2B033", "97411,97411", "75056,75056"})
    void reads_commune_codes(String pasted, String canonical) {
        assertThat(CommuneCode.parse(pasted)).hasToString(canonical);
        assertThat(CommuneCode.parse(canonical)).isEqualTo(CommuneCode.parse(pasted));
    }

    @Test
    void refuses_what_is_no_commune_code() {
        assertThat(CommuneCode.refusal("6069").map(CodesTest::english))
                .contains("The commune code “6069” is not valid: it has 4 characters instead of 5. A leading zero was"
                        + " probably lost: write 06069 if that is the one.");
        assertThat(CommuneCode.refusal("1A004").map(CodesTest::english))
                .contains(
                        "The commune code “1A004” is not valid: “A”, at position 2, is neither a digit nor, after a 2,"
                                + " A or B. A commune code has 5 characters, such as 06069 or 2A004; it is not the postal code.");
        assertThat(CommuneCode.refusal("2C004")).isPresent();
        assertThat(CommuneCode.refusal("Grasse")).isPresent();
        assertThat(CommuneCode.refusal("060690")).map(Message::key).contains("length.characters");
    }

    @Test
    void takes_the_code_of_an_epci_for_its_siren() {
        EpciCode grasse = EpciCode.parse("200 039 857");
        assertThat(grasse).hasToString("200039857").isEqualTo(new EpciCode(Siren.parse("200039857")));
        assertThat(grasse.say(Locale.FRENCH)).isEqualTo("200\u202F039\u202F857");
        assertThat(EpciCode.refusal("200039856").orElseThrow().say(Locale.FRENCH))
                .isEqualTo(
                        "Le code d’EPCI «\u00A0200039856\u00A0» n’est pas valide\u00A0: sa clé de contrôle est fausse."
                                + " Le dernier chiffre est 6\u202F; les autres demandent 7."
                                + " Un code d’EPCI est son SIREN\u00A0: vérifiez ses 9 chiffres.");
        assertThat(EpciCode.parse("200000172")).isLessThan(grasse);
    }

    @ParameterizedTest
    @CsvSource({"06,06", "' 2a ',2A", "2b,2B", "974,974", "976,976", "987,987", "95,95", "1-3,13"})
    void reads_departement_codes(String pasted, String canonical) {
        assertThat(DepartementCode.parse(pasted)).hasToString(canonical).isEqualTo(DepartementCode.parse(canonical));
    }

    @Test
    void refuses_what_is_no_departement_code() {
        assertThat(DepartementCode.refusal("6").map(CodesTest::english))
                .contains("The département code “6” is not valid: it has 1 character instead of 2. A leading zero was"
                        + " probably lost: write 06 if that is the one.");
        assertThat(DepartementCode.refusal("20").map(CodesTest::english))
                .contains("The département code “20” is not valid: Corsica has two départements. Write 2A or 2B.");
        assertThat(DepartementCode.refusal("96").orElseThrow().say(Locale.FRENCH))
                .isEqualTo(
                        "Le code de département «\u00A096\u00A0» n’est pas valide\u00A0: aucun département ne le porte."
                                + " Un code de département va de 01 à 95, avec 2A et 2B pour la Corse,"
                                + " ou a 3 chiffres outre-mer, comme 974.");
        assertThat(DepartementCode.refusal("97").map(Message::key)).contains("length.digits");
        assertThat(DepartementCode.refusal("00").map(Message::key)).contains("departement.none");
        assertThat(DepartementCode.refusal("2C").map(Message::key)).contains("character.corsica");
        assertThat(DepartementCode.refusal("06069").map(Message::key)).contains("length.characters");
        assertThat(DepartementCode.refusal(" ").map(Message::key)).contains("blank");
    }

    @Test
    void reads_region_codes_and_refuses_others() {
        assertThat(RegionCode.parse(" 93 ")).hasToString("93");
        assertThat(RegionCode.parse("01")).isLessThan(RegionCode.parse("11"));
        assertThat(RegionCode.parse("975")).hasToString("975");
        assertThat(RegionCode.refusal("1").map(CodesTest::english))
                .contains("The région code “1” is not valid: it has 1 character instead of 2. A leading zero was"
                        + " probably lost: write 01 if that is the one.");
        assertThat(RegionCode.refusal("2A").map(CodesTest::english))
                .contains("The région code “2A” is not valid: “A”, at position 2, is not a digit. A région code has 2"
                        + " digits, such as 93; it is not the département number.");
        assertThat(RegionCode.refusal("00").map(Message::key)).contains("zeros");
        assertThat(RegionCode.refusal("930").map(Message::key)).contains("length.digits");
    }

    @Test
    void reads_postal_codes_and_refuses_others() {
        assertThat(PostalCode.parse(" 06 130 ")).hasToString("06130").isLessThan(PostalCode.parse("75011"));
        assertThat(PostalCode.refusal("6130").map(CodesTest::english))
                .contains("The postal code “6130” is not valid: it has 4 characters instead of 5. A leading zero was"
                        + " probably lost: write 06130 if that is the one.");
        assertThat(PostalCode.refusal("2A000").map(CodesTest::english).orElseThrow())
                .contains("“A”, at position 2, is not a digit");
        assertThat(PostalCode.refusal("00000").map(Message::key)).contains("zeros");
    }

    @ParameterizedTest
    @CsvSource({
        "88.99B,88.99B,REV2",
        "8899b,88.99B,REV2",
        "' 88 99 B',88.99B,REV2",
        "01.11Z,01.11Z,REV2",
        "0111Y,01.11Y,NAF_2025",
        "86.94g,86.94G,NAF_2025"
    })
    void reads_activity_codes_and_tells_their_nomenclature(
            String pasted, String canonical, NafNomenclature nomenclature) {
        NafCode code = NafCode.parse(pasted);
        assertThat(code).isEqualTo(new NafCode(nomenclature, canonical)).hasToString(canonical);
        assertThat(NafCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(NafCode.parse(nomenclature, pasted)).isEqualTo(code);
    }

    @Test
    void refuses_a_code_of_the_other_nomenclature() {
        assertThatThrownBy(() -> NafCode.parse(NafNomenclature.NAF_2025, "0111Z"))
                .hasMessage("The code “01.11Z” is not in NAF 2025: its letter belongs to NAF rev. 2. Change the code or"
                        + " the nomenclature.");
        assertThat(NafCode.refusal(NafNomenclature.REV2, "01.11Y").orElseThrow().say(Locale.FRENCH))
                .isEqualTo(
                        "Le code «\u00A001.11Y\u00A0» n’est pas de la NAF rév. 2\u00A0: sa lettre est de la NAF 2025."
                                + " Changez le code ou la nomenclature.");
    }

    @Test
    void refuses_what_is_no_activity_code() {
        assertThat(NafCode.refusal("88.9").map(CodesTest::english))
                .contains("The NAF code “88.9” is not valid: it has 3 characters instead of 5."
                        + " A NAF code has 4 digits and a letter, such as 88.99B.");
        assertThat(NafCode.refusal("88.999").map(CodesTest::english).orElseThrow())
                .contains("“9”, at position 6, is not a letter");
        assertThat(NafCode.refusal("1.11Z").map(CodesTest::english).orElseThrow())
                .contains("write 0111Z if");
    }

    /** Codes of companies in 2003 to 2007: management of companies, associations, retail by mail order, oil. */
    @ParameterizedTest
    @CsvSource({
        "741E,74.1E",
        "74.1e,74.1E",
        "74 1 J,74.1J",
        "' 91.3E ',91.3E",
        "526B,52.6B",
        "11.1Z,11.1Z",
        "85.1G,85.1G"
    })
    void knows_the_codes_of_the_nomenclature_before(String pasted, String canonical) {
        assertThat(NafCode.refusal(pasted).map(CodesTest::english))
                .contains("The NAF code “" + canonical
                        + "” is not valid: it belongs to NAF rev. 1, which NAF rev. 2 replaced on"
                        + " 1 January 2008. Give the new code, which is on the SIRENE certificate."
                        + " A NAF code has 4 digits and a letter, such as 88.99B.");
        assertThat(NafCode.refusal(NafNomenclature.REV2, pasted)).isEqualTo(NafCode.refusal(pasted));
    }

    @Test
    void no_number_takes_a_letter_behind_it_for_a_digit() {
        assertThat(List.of(
                        Siren.refusal("402654479x"),
                        Siret.refusal("40265447900029x"),
                        EpciCode.refusal("200039857x"),
                        LegalForm.refusal("9220x"),
                        RegionCode.refusal("93x"),
                        PostalCode.refusal("06130x")))
                .extracting(refusal -> refusal.orElseThrow().key())
                .containsOnly("character.digit");
    }

    @Test
    void sees_that_a_zero_was_lost_where_the_list_has_the_code() {
        assertThat(NafCode.refusal("111Z").map(Message::key)).contains("zero");
        assertThat(NafCode.refusal("119z").map(Message::key)).contains("zero");
        assertThat(NafCode.refusal("1.19z").map(Message::key)).contains("zero");
    }

    @Test
    void sorts_codes_by_nomenclature_then_code() {
        assertThat(List.of(NafCode.parse("01.11Y"), NafCode.parse("88.99B"), NafCode.parse("01.11Z")).stream()
                        .sorted())
                .extracting(NafCode::toString)
                .containsExactly("01.11Z", "88.99B", "01.11Y");
        assertThat(CommuneCode.parse("06069")).isLessThan(CommuneCode.parse("2A004"));
        assertThat(Rna.parse("W061001234")).isLessThan(Rna.parse("W062001234"));
    }

    @Test
    void takes_ids_as_they_stand() {
        assertThatNoException().isThrownBy(() -> IdForm.check("an actor", "a-12"));
        assertThat(IdForm.refusal("x".repeat(64))).isEmpty();
        assertThat(IdForm.refusal("x".repeat(65)).map(CodesTest::english).orElseThrow())
                .endsWith("it has 65 characters, and at most 64 are allowed. Shorten it.");
        assertThat(IdForm.refusal("").map(CodesTest::english)).contains("The id is empty. Give one, such as “a-12”.");
        assertThatThrownBy(() -> IdForm.check("an actor", "A-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "This cannot name an actor. The id “A-12” is not valid: “A”, at position 1, is neither a letter from a to z, nor a digit,"
                                + " nor a hyphen. Write it like “a-12”.");
        assertThat(IdForm.refusal("a 1")).isPresent();
        assertThat(IdForm.refusal("é")).isPresent();
        assertThat(IdForm.refusal("a_1")).isPresent();
    }

    @Test
    void speaks_the_same_sentences_in_both_languages() {
        assertThat(Texts.WORDS.keys(Locale.FRENCH)).isEqualTo(Texts.WORDS.keys(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({
        "06130, true",
        "01000, true",
        "95880, true",
        "20000, true",
        "97133, true",
        "98000, true",
        "00100, false",
        "96200, false",
        "99999, false"
    })
    void says_whether_a_postal_code_begins_as_those_of_a_departement_do(String code, boolean answer) {
        assertThat(PostalCode.parse(code).isOfADepartement()).isEqualTo(answer);
    }
}
