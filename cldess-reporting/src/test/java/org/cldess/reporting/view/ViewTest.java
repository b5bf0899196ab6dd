package org.cldess.reporting.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cldess.actor.ActorId;
import org.cldess.contract.kind.PartyRole;
import org.cldess.contract.party.Party;
import org.cldess.contract.party.PartyId;
import org.cldess.contract.party.Succession;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.encounter.Meeting;
import org.cldess.known.Known;
import org.cldess.language.Words;
import org.cldess.reporting.document.Inline;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.rulebook.Findings;
import org.cldess.rulebook.Rulebook;
import org.cldess.territory.Gazetteer;
import org.junit.jupiter.api.Test;

class ViewTest {
    private final Dossier dossier = SmallDossier.dossier();
    private final View view = View.of(dossier, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);

    @Test
    void is_narrowed_and_judged_once_for_all_reports() {
        View linked = view.relatedTo(List.of(new Inline.Link("Contrat (PDF)", "contrat.pdf")))
                .with(Gazetteer.builder().build());

        assertThat(linked.dossier()).isSameAs(view.dossier());
        assertThat(linked.findings()).isSameAs(view.findings()).isSameAs(view.findings());
        assertThat(linked.related()).hasSize(1);
        assertThat(view.related()).isEmpty();
    }

    @Test
    void is_judged_anew_by_other_rules_on_the_same_narrowed_dossier() {
        Rulebook rules = Rulebook.france();

        View other = view.under(rules);

        assertThat(other.dossier()).isSameAs(view.dossier());
        assertThat(other.findings()).isNotSameAs(view.findings());
        assertThat(other.findings().list()).hasSameSizeAs(view.findings().list());
    }

    @Test
    void takes_findings_that_were_made_before_and_hides_of_them_what_the_audience_does_not_see() {
        Rulebook rules = Rulebook.france();
        Findings found = rules.check(dossier, SmallDossier.DAY);
        View open = View.of(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH);

        assertThat(open.under(rules, found).findings().list())
                .hasSameSizeAs(open.findings().list())
                .hasSizeLessThan(found.list().size());
    }

    @Test
    void refuses_findings_of_another_day_or_dossier() {
        Rulebook rules = Rulebook.france();
        Findings later = rules.check(dossier, SmallDossier.DAY.plusDays(1));
        Findings foreign = rules.check(SmallDossier.empty(), SmallDossier.DAY);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.under(rules, later))
                .withMessageContaining("2014-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> view.under(rules, foreign))
                .withMessageContaining("check again");
    }

    @Test
    void plans_a_meeting_once_and_anew_with_other_places() {
        Meeting meeting = view.dossier().meetings().get(0);

        assertThat(view.relatedTo(List.of()).plan(meeting)).isSameAs(view.plan(meeting));
        assertThat(view.with(Gazetteer.ofFrance()).plan(meeting)).isNotSameAs(view.plan(meeting));
    }

    @Test
    void names_no_natural_person_to_the_public() {
        View open = View.of(dossier, SmallDossier.DAY, Audience.PUBLIC, Locale.FRENCH);

        assertThat(view.plainName(SmallDossier.ZOE)).isEqualTo("Zoé Cachée");
        assertThat(open.plainName(SmallDossier.ZOE)).isEqualTo("une personne physique (nom réservé)");
    }

    @Test
    void speaks_the_sentences_of_the_first_words_that_have_them() {
        Words shared = Texts.WORDS;
        Words own = Words.beside(name -> Optional.of(
                new ByteArrayInputStream("sources.title=D’où cela vient".getBytes(StandardCharsets.UTF_8))));
        Speech speech = view.speech(own, shared);

        assertThat(speech.say("sources.title")).isEqualTo("D’où cela vient");
        assertThat(speech.say("related.title"))
                .isEqualTo(shared.message("related.title").say(Locale.FRENCH));
    }

    /** The day of the view is 30 June 2014; another body takes the place on 1 July. */
    @Test
    void names_the_successor_of_what_is_due_from_the_day_of_the_succession() {
        Party former = party("p-former", SmallDossier.CAPG, LocalDate.of(2012, 1, 1), Known.none());
        Party next = party(
                "p-next",
                SmallDossier.ATELIER,
                SmallDossier.DAY.plusDays(1),
                Known.of(new Succession(former.id(), Known.none(), Known.none(), Known.none())));
        Dossier merged = dossier.toBuilder()
                .contract(dossier.contract().toBuilder()
                        .parties(List.of(former, next))
                        .signatures(List.of())
                        .amendments(List.of())
                        .decisions(List.of())
                        .build())
                .build();
        View then = View.of(merged, SmallDossier.DAY, Audience.COMMITTEE, Locale.FRENCH);
        View later = View.of(merged, SmallDossier.DAY.plusDays(1), Audience.COMMITTEE, Locale.FRENCH);
        String successor = then.plainName(SmallDossier.ATELIER) + " (pour le Pays d’Essai)";

        assertThat(then.acting(SmallDossier.CAPG)).isEqualTo(then.name(SmallDossier.CAPG));
        assertThat(then.acting(SmallDossier.CAPG, SmallDossier.DAY).plain())
                .isEqualTo(then.plainName(SmallDossier.CAPG));
        assertThat(then.acting(SmallDossier.CAPG, SmallDossier.DAY.plusDays(1)).plain())
                .isEqualTo(successor);
        assertThat(later.acting(SmallDossier.CAPG, SmallDossier.DAY).plain()).isEqualTo(successor);
    }

    private static Party party(String id, ActorId actor, LocalDate from, Known<Succession> succession) {
        return new Party(PartyId.of(id), actor, PartyRole.CARRIER, from, Known.none(), succession);
    }
}
