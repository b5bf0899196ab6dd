package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.junit.jupiter.api.Test;

/**
 * The hash of an amendment changes with every part of its text, and with the day on which all parties have signed it.
 */
class AmendedTextTest {
    private static final Term TERM = new Term(LocalDate.of(2012, 1, 1), LocalDate.of(2015, 12, 31));

    private static TextHash hash(AmendmentBuilder amendment) {
        return AmendedText.hash(amendment.build(), Optional.empty());
    }

    private static ObjectiveChange renamed(String number, String title) {
        return new ObjectiveChange(
                ObjectiveId.of("bdis"),
                Optional.empty(),
                Known.of(new ObjectiveText("2.1", "Avant")),
                Known.of(new ObjectiveText(number, title)));
    }

    private static EnvelopeChange funded(int year, Known<Amount> before, String after) {
        return new EnvelopeChange(SampleActors.REGION, year, before, Known.of(Amount.euros(after)));
    }

    private static ArticleChange article(String title, String text) {
        return new ArticleChange(ArticleId.of("objet"), Known.none(), Known.of(new ArticleText(title, text)));
    }

    @Test
    void no_two_texts_that_differ_in_one_part_have_one_hash() {
        Map<String, AmendmentBuilder> texts = new LinkedHashMap<>();
        texts.put("as it is", SampleAmendments.first());
        texts.put("reason", SampleAmendments.first().reason("Autre raison."));
        texts.put("no reason", SampleAmendments.first().reason(Known.none()));
        texts.put("reason not recorded", SampleAmendments.first().reason(Known.notRecorded()));
        texts.put("effective", SampleAmendments.first().effective(LocalDate.of(2014, 7, 2)));
        texts.put(
                "term",
                SampleAmendments.first()
                        .term(new TermChange(
                                Known.of(TERM),
                                new Term(TERM.start(), TERM.end().plusYears(2)))));
        texts.put("term before", SampleAmendments.first().term(new TermChange(Known.none(), SampleAmendments.LONGER)));
        texts.put("objective", SampleAmendments.first().objectives(List.of(renamed("2.1", "Après"))));
        texts.put("objective number", SampleAmendments.first().objectives(List.of(renamed("2.2", "Après"))));
        texts.put("objective title", SampleAmendments.first().objectives(List.of(renamed("2.1", "Ensuite"))));
        texts.put("envelope", SampleAmendments.first().envelopes(List.of(funded(2014, Known.none(), "1"))));
        texts.put("envelope year", SampleAmendments.first().envelopes(List.of(funded(2015, Known.none(), "1"))));
        texts.put("envelope after", SampleAmendments.first().envelopes(List.of(funded(2014, Known.none(), "2"))));
        texts.put(
                "envelope before",
                SampleAmendments.first().envelopes(List.of(funded(2014, Known.of(Amount.euros("5")), "1"))));
        texts.put("no commune", SampleAmendments.first().communesAdded(List.of()));
        texts.put("commune", SampleAmendments.first().communesAdded(List.of(CommuneCode.parse("06029"))));
        texts.put("commune removed", SampleAmendments.first().communesRemoved(List.of(CommuneCode.parse("06029"))));
        texts.put("article", SampleAmendments.first().articles(List.of(article("Objet", "Un texte."))));
        texts.put("article title", SampleAmendments.first().articles(List.of(article("Objets", "Un texte."))));
        texts.put("article text", SampleAmendments.first().articles(List.of(article("Objet", "Un autre texte."))));

        assertThat(texts.values().stream().map(AmendedTextTest::hash)).doesNotHaveDuplicates();
    }

    @Test
    void the_same_text_has_one_hash_and_the_day_of_the_last_signature_changes_it() {
        Amendment amendment = SampleAmendments.signed();
        Contract contract = SampleAmendments.grasse(amendment).contract();

        assertThat(contract.textHash(amendment, SampleAmendments.SIGNED.minusDays(1)))
                .isEqualTo(hash(SampleAmendments.first()));
        assertThat(contract.textHash(amendment, SampleAmendments.SIGNED))
                .isEqualTo(AmendedText.hash(amendment, Optional.of(SampleAmendments.SIGNED)))
                .isNotEqualTo(hash(SampleAmendments.first()));
    }
}
