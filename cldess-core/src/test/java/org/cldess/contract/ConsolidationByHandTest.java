package org.cldess.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cldess.actor.ActorId;
import org.cldess.contract.amendment.Amendment;
import org.cldess.contract.amendment.AmendmentBuilder;
import org.cldess.contract.amendment.AmendmentId;
import org.cldess.contract.amendment.ArticleChange;
import org.cldess.contract.amendment.Consolidation;
import org.cldess.contract.amendment.EnvelopeChange;
import org.cldess.contract.amendment.ObjectiveChange;
import org.cldess.contract.amendment.TermChange;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.contract.text.Article;
import org.cldess.contract.text.ArticleId;
import org.cldess.contract.text.ArticleText;
import org.cldess.contract.text.Envelope;
import org.cldess.contract.text.Objective;
import org.cldess.contract.text.ObjectiveId;
import org.cldess.contract.text.ObjectiveText;
import org.cldess.contract.text.Term;
import org.cldess.identity.CommuneCode;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.sample.Refused;
import org.cldess.sample.SampleActors;
import org.cldess.sample.SampleAmendments;
import org.cldess.sample.SampleContract;
import org.cldess.sample.SampleDossiers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the effect of one or two amendments on each part of the text, with expected values worked out by hand. The list
 * and the single part must agree.
 */
class ConsolidationByHandTest {
    private static AmendmentBuilder amendment(int number) {
        return Amendment.builder(AmendmentId.of("avenant-" + number), number, "Avenant " + number)
                .effective(LocalDate.of(2014, 7, number));
    }

    /** Parses an amount such as {@code 100.00}, none as {@code -}, and not recorded as {@code ?}. */
    private static Known<Amount> amount(String text) {
        return text.equals("?") ? Known.notRecorded() : text.equals("-") ? Known.none() : Known.of(Amount.euros(text));
    }

    /** Parses changes of the envelopes such as {@code region 2013 100.00 120.00}, separated by semicolons. */
    private static List<EnvelopeChange> envelopeChanges(String text) {
        List<EnvelopeChange> changes = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = each.split(" ");
            changes.add(new EnvelopeChange(
                    ActorId.of(words[0]), Integer.parseInt(words[1]), amount(words[2]), amount(words[3])));
        }
        return changes;
    }

    /** The initial envelopes for 2013 are 100.00 € from the region and 50.00 € from the commune. */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # first amendment                | second amendment                | envelopes
        ''                               | ''                              | region 2013 100.00, commune 2013 50.00
        region 2013 100.00 120.00        | ''                              | region 2013 120.00, commune 2013 50.00
        region 2013 100.00 120.00        | region 2013 120.00 90.00        | region 2013 90.00, commune 2013 50.00
        commune 2013 50.00 -             | ''                              | region 2013 100.00
        commune 2013 50.00 -             | commune 2013 - 60.00            | region 2013 100.00, commune 2013 60.00
        region 2014 - 30.00              | ''                              | region 2013 100.00, commune 2013 50.00, region 2014 30.00
        region 2014 - 30.00              | region 2014 30.00 -             | region 2013 100.00, commune 2013 50.00
        region 2013 100.00 ?             | ''                              | region 2013 100.00, commune 2013 50.00
        region 2013 100.00 120.00        | region 2013 120.00 ?            | region 2013 120.00, commune 2013 50.00
        region 2013 100.00 90.00; commune 2013 50.00 60.00 | ''            | region 2013 90.00, commune 2013 60.00
        """, delimiter = '|')
    void envelopes_are_changed_one_amendment_after_the_other(String first, String second, String told) {
        Known<List<Envelope>> signed = Known.of(List.of(
                new Envelope(ActorId.of("region"), 2013, Amount.euros("100.00")),
                new Envelope(ActorId.of("commune"), 2013, Amount.euros("50.00"))));
        Consolidation amended = new Consolidation(List.of(
                amendment(2).envelopes(envelopeChanges(second)).build(),
                amendment(1).envelopes(envelopeChanges(first)).build()));
        List<Envelope> envelopes = amended.envelopes(signed).value().orElseThrow();

        assertThat(String.join(
                        ", ",
                        envelopes.stream()
                                .map(one -> one.funder().value() + " " + one.year() + " " + one.amount())
                                .toList()))
                .isEqualTo(told);
        for (ActorId funder : List.of(ActorId.of("region"), ActorId.of("commune"), ActorId.of("etat"))) {
            for (int year = 2012; year <= 2015; year++) {
                int asked = year;
                assertThat(amended.envelope(signed, funder, year))
                        .as("%s %s", funder, year)
                        .isEqualTo(envelopes.stream()
                                .filter(one -> one.funder().equals(funder) && one.year() == asked)
                                .map(Envelope::amount)
                                .findFirst());
            }
        }
        assertThat(amended.envelopes(Known.notRecorded())).isEqualTo(Known.notRecorded());
        assertThat(amended.envelope(Known.notRecorded(), ActorId.of("region"), 2013))
                .isEmpty();
    }

    private static Known<ArticleText> text(String text) {
        return text.equals("?")
                ? Known.notRecorded()
                : text.equals("-") ? Known.none() : Known.of(new ArticleText("Titre " + text, text));
    }

    private static List<ArticleChange> articleChanges(String text) {
        List<ArticleChange> changes = new ArrayList<>();
        for (String each : text.isEmpty() ? new String[0] : text.split("; ")) {
            String[] words = each.split(" ");
            changes.add(new ArticleChange(ArticleId.of(words[0]), text(words[1]), text(words[2])));
        }
        return changes;
    }

    /** The contract had the articles « objet » and « duree ». */
    @ParameterizedTest
    @CsvSource(textBlock = """
        # first amendment      | second amendment     | articles
        ''                     | ''                   | objet=A, duree=B
        objet A C              | ''                   | objet=C, duree=B
        objet A C              | objet C D            | objet=D, duree=B
        duree B -              | ''                   | objet=A
        duree B -              | duree - E            | objet=A, duree=E
        suivi - F              | ''                   | objet=A, duree=B, suivi=F
        suivi - F              | suivi F -            | objet=A, duree=B
        suivi - F              | suivi F G            | objet=A, duree=B, suivi=G
        objet A ?              | ''                   | objet=A, duree=B
        objet - H              | ''                   | objet=H, duree=B
        suivi F G              | ''                   | objet=A, duree=B
        suivi - ?              | ''                   | objet=A, duree=B
        objet A -; duree B -   | ''                   | ''
        """, delimiter = '|')
    void articles_are_changed_one_amendment_after_the_other(String first, String second, String told) {
        List<Article> signed = List.of(
                new Article(ArticleId.of("objet"), "Titre A", "A"), new Article(ArticleId.of("duree"), "Titre B", "B"));
        Consolidation amended = new Consolidation(List.of(
                amendment(2).articles(articleChanges(second)).build(),
                amendment(1).articles(articleChanges(first)).build()));
        List<Article> articles = amended.articles(signed);

        assertThat(String.join(
                        ", ",
                        articles.stream()
                                .map(one -> one.id().value() + "=" + one.text())
                                .toList()))
                .isEqualTo(told);
        for (ArticleId id : List.of(ArticleId.of("objet"), ArticleId.of("duree"), ArticleId.of("suivi"))) {
            assertThat(amended.article(signed, id))
                    .as(id.value())
                    .isEqualTo(articles.stream()
                            .filter(one -> one.id().equals(id))
                            .map(ArticleText::of)
                            .findFirst());
        }
    }

    @Test
    void an_objective_is_found_as_it_now_reads_wherever_it_stands() {
        List<Objective> signed = List.of(
                new Objective(
                        ObjectiveId.of("a"),
                        "1",
                        "Animer",
                        List.of(new Objective(ObjectiveId.of("a1"), "1.1", "Cafés", List.of()))),
                new Objective(ObjectiveId.of("b"), "2", "Dire", List.of()));
        Consolidation amended = new Consolidation(List.of(amendment(1)
                .objectives(List.of(
                        new ObjectiveChange(
                                ObjectiveId.of("b1"),
                                Optional.of(ObjectiveId.of("b")),
                                Known.none(),
                                Known.of(new ObjectiveText("2.1", "Lettre"))),
                        new ObjectiveChange(
                                ObjectiveId.of("a1"),
                                Optional.empty(),
                                Known.of(new ObjectiveText("1.1", "Cafés")),
                                Known.of(new ObjectiveText("1.2", "Goûters")))))
                .build()));

        assertThat(amended.objective(signed, ObjectiveId.of("a"))).contains(new ObjectiveText("1", "Animer"));
        assertThat(amended.objective(signed, ObjectiveId.of("a1"))).contains(new ObjectiveText("1.2", "Goûters"));
        assertThat(amended.objective(signed, ObjectiveId.of("b1"))).contains(new ObjectiveText("2.1", "Lettre"));
        assertThat(amended.objective(signed, ObjectiveId.of("c"))).isEmpty();
        assertThat(amended.objectives(signed).get(1).parts())
                .extracting(Objective::title)
                .containsExactly("Lettre");
    }

    /** The first amendment changes envelopes and the second the term. Only the second changes the term. */
    @Test
    void one_amendment_among_others_changes_the_term() {
        Contract contract = SampleAmendments.grasse(
                        signed(amendment(1)
                                .envelopes(envelopeChanges(SampleActors.REGION + " 2016 - 1.00"))
                                .build()),
                        signed(amendment(2)
                                .term(new TermChange(Known.notRecorded(), SampleAmendments.LONGER))
                                .build()))
                .contract();

        assertThat(contract.term(LocalDate.of(2014, 7, 1)).end()).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(contract.term(LocalDate.of(2014, 7, 2))).isEqualTo(SampleAmendments.LONGER);
        assertThat(contract.findAmendment(AmendmentId.of("avenant-2")).map(Amendment::number))
                .contains(2);
        assertThat(contract.findAmendment(AmendmentId.of("avenant-3"))).isEmpty();
    }

    private static Amendment signed(Amendment amendment) {
        return amendment.toBuilder()
                .signatures(List.of(
                        SampleContract.signature(
                                "s-" + amendment.number() + "-1",
                                SampleContract.REGION,
                                SampleAmendments.OF_REGION,
                                SampleAmendments.SIGNED),
                        SampleContract.signature(
                                "s-" + amendment.number() + "-2",
                                SampleContract.PAYS_DE_GRASSE,
                                SampleAmendments.OF_PAYS_DE_GRASSE,
                                SampleAmendments.SIGNED)))
                .build();
    }

    /** Each kind of change alone counts as a change. Only communes change the territory. */
    @Test
    void an_amendment_with_any_one_change_changes_something() {
        List<CommuneCode> communes = List.of(CommuneCode.parse("06118"));
        List<UnaryOperator<AmendmentBuilder>> changes = List.of(
                one -> one.term(new TermChange(Known.none(), SampleAmendments.LONGER)),
                one -> one.objectives(SampleAmendments.signed().objectives()),
                one -> one.envelopes(SampleAmendments.signed().envelopes()),
                one -> one.articles(SampleAmendments.signed().articles()),
                one -> one.communesAdded(communes),
                one -> one.communesRemoved(communes));

        assertThat(amendment(1).build().changesSomething()).isFalse();
        assertThat(changes)
                .allSatisfy(
                        change -> assertThat(change.apply(amendment(1)).build().changesSomething())
                                .isTrue());
        assertThat(changes.stream()
                        .map(change -> change.apply(amendment(1)).build().changesTerritory()))
                .containsExactly(false, false, false, false, true, true);
    }

    @Test
    void a_role_may_end_on_the_day_on_which_it_begins() {
        LocalDate day = LocalDate.of(2013, 5, 2);

        assertThat(role(day, day).holdsRoleOn(day)).isTrue();
        assertThat(new Term(day, day).contains(day)).isTrue();
        assertThat(Refused.making(() -> role(day, day.minusDays(1)))).containsExactly("form.period /until");
    }

    private static Party role(LocalDate from, LocalDate until) {
        return new Party(PartyId.of("p"), SampleActors.REGION, PartyRole.REGION, from, Known.of(until), Known.none());
    }

    /**
     * The parties are the region and the old and the new agglomeration. A party must not succeed itself, directly or in
     * a cycle.
     */
    @ParameterizedTest
    @CsvSource({
        "partie-capap, partie-pays-de-grasse, true",
        "partie-pays-de-grasse, partie-pays-de-grasse, true",
        "partie-capap, partie-region, false"
    })
    void no_party_comes_after_itself(String party, String predecessor, boolean isRefused) {
        List<Party> parties = SampleDossiers.grasse().contract().parties().stream()
                .map(one -> one.id().value().equals(party)
                        ? new Party(
                                one.id(),
                                one.actor(),
                                one.role(),
                                one.from(),
                                one.until(),
                                Known.of(new Succession(
                                        PartyId.of(predecessor), Known.none(), Known.none(), Known.none())))
                        : one)
                .toList();

        Throwable refused = catchThrowable(() -> SampleDossiers.withContract(contract -> contract.parties(parties)));
        assertThat(refused != null).isEqualTo(isRefused);
        if (isRefused) {
            assertThat(refused).hasMessageContaining("/succession/predecessor");
        }
    }
}
