package org.cldess.reporting.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cldess.action.Action;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.contract.text.Term;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.known.Known;
import org.cldess.language.Typography;
import org.cldess.reporting.sample.SmallDossier;
import org.cldess.reporting.view.View;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final LocalDate DAY = SmallDossier.DAY;

    private static String sentence(Dossier dossier, Locale locale) {
        return sentence(dossier, DAY, locale);
    }

    private static String sentence(Dossier dossier, LocalDate day, Locale locale) {
        return new Verdict(View.of(dossier, day, Audience.COMMITTEE, locale))
                .sentence()
                .replace(Typography.NO_BREAK_SPACE, ' ')
                .replace(Typography.NARROW_SPACE, ' ');
    }

    private static Dossier with(FollowUp... last) {
        List<Action> actions = IntStream.range(0, last.length)
                .mapToObj(index -> Action.builder(ActionId.of("a-" + index), "1." + index, "Agir")
                        .history(List.of(last[index]))
                        .build())
                .toList();
        return SmallDossier.empty().toBuilder().actions(actions).build();
    }

    @Test
    void compares_what_is_done_with_the_time_gone() {
        assertThat(sentence(with(FollowUp.inProgress(DAY, 62)), Locale.FRENCH))
                .isEqualTo("Au 30 juin 2014 : à l’heure. 62 % fait, 62 % du temps passé. "
                        + "Aucune action n’est en retard, bloquée ni en pause.");
        assertThat(sentence(with(FollowUp.inProgress(DAY, 62)), Locale.ENGLISH))
                .isEqualTo("As of 30 June 2014: on time. 62% done, 62% of the time gone. "
                        + "No action is late, blocked or on hold.");
        assertThat(sentence(with(FollowUp.inProgress(DAY, 90)), Locale.FRENCH))
                .startsWith("Au 30 juin 2014 : en avance. 90 % fait, 62 % du temps passé.");
        assertThat(sentence(with(FollowUp.inProgress(DAY, 90)), Locale.ENGLISH))
                .startsWith("As of 30 June 2014: ahead. 90% done, 62% of the time gone.");
    }

    @Test
    void the_last_day_of_the_term_still_belongs_to_it() {
        Dossier dossier = with(FollowUp.inProgress(DAY, 62));

        assertThat(sentence(dossier, LocalDate.of(2015, 12, 30), Locale.FRENCH)).contains("du temps passé");
        assertThat(sentence(dossier, LocalDate.of(2015, 12, 31), Locale.FRENCH)).contains("100 % du temps passé");
        assertThat(sentence(dossier, LocalDate.of(2016, 1, 1), Locale.FRENCH)).doesNotContain("du temps passé");
    }

    @Test
    void says_that_nothing_moves_where_all_that_has_begun_is_blocked_or_on_hold() {
        Dossier still =
                with(FollowUp.blocked(DAY, "Pas de local.", "Un bail."), FollowUp.onHold(DAY, "Pas de budget."));

        assertThat(sentence(still, Locale.FRENCH))
                .isEqualTo("Au 30 juin 2014 : à l’arrêt. Aucune action n’avance ; – fait, 62 % du temps passé. "
                        + "Aucune action sur 2 n’est terminée ; 1 est bloquée et 1 est en pause.");
        assertThat(sentence(still, Locale.ENGLISH))
                .isEqualTo("As of 30 June 2014: at a standstill. No action is moving; – done, 62% of the time gone. "
                        + "None of 2 actions is done; 1 is blocked and 1 is on hold.");
        assertThat(sentence(with(FollowUp.blocked(DAY, "x", "y"), FollowUp.inProgress(DAY, 60)), Locale.FRENCH))
                .doesNotContain("à l’arrêt");
    }

    @Test
    void does_not_take_an_unknown_progress_for_a_delay() {
        Dossier unknown =
                with(new FollowUp(DAY, ActionStatus.IN_PROGRESS, Known.notRecorded(), Known.none(), Known.none()));

        assertThat(sentence(unknown, Locale.FRENCH))
                .startsWith("Au 30 juin 2014 : avancement non renseigné, 62 % du temps passé.");
        assertThat(sentence(unknown, Locale.ENGLISH))
                .startsWith("As of 30 June 2014: progress not recorded, 62% of the time gone.");
    }

    @Test
    void says_from_when_on_a_contract_begins() {
        Dossier small = SmallDossier.dossier();
        Dossier early = small.toBuilder()
                .contract(small.contract().toBuilder()
                        .term(new Term(LocalDate.of(2015, 1, 1), LocalDate.of(2017, 12, 31)))
                        .build())
                .build();

        assertThat(sentence(early, Locale.FRENCH))
                .startsWith("Au 30 juin 2014 : le contrat commence le 1er janvier 2015.");
        assertThat(sentence(early, Locale.ENGLISH))
                .startsWith("As of 30 June 2014: the contract begins on 1 January 2015.");
    }
}
