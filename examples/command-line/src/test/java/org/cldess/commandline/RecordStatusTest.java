package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.cldess.action.ActionId;
import org.cldess.action.ActionStatus;
import org.cldess.action.FollowUp;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/** Records the statuses of actions on the command line. */
class RecordStatusTest extends RecordTest {
    @Test
    void records_where_an_action_stands() {
        Run bare = Run.of(
                "record",
                "status",
                file,
                "--action",
                "annuaire",
                "--on",
                "2014-07-01",
                "--status",
                "blocked",
                "--json");
        Run run = Run.of(
                "record",
                "status",
                file,
                "--action",
                "annuaire",
                "--on",
                "2014-07-01",
                "--status",
                "blocked",
                "--reason",
                "L’imprimeur attend.",
                "--unblocking",
                "Le bon à tirer.",
                "--author",
                "Nadia Exemple");

        assertThat(codes(bare)).contains("act.unrecorded");
        assertThat(run.status()).isZero();
        assertThat(dossier().findAction(ActionId.of("annuaire")).orElseThrow().status(LocalDate.of(2014, 7, 1)))
                .isEqualTo(ActionStatus.BLOCKED);
        assertThat(dossier().findAction(ActionId.of("annuaire")).orElseThrow().lastFollowUp())
                .map(FollowUp::author)
                .contains(Known.of("Nadia Exemple"));
    }

    @Test
    void corrects_a_status_that_was_recorded_by_mistake() {
        String[] done = {
            "record", "status", file.toString(), "--action", "bdis", "--on", "2014-07-01", "--status", "done"
        };
        String[] right = {
            "record", "status", file.toString(), "--action", "bdis", "--on", "2014-07-02", "--status", "in-progress"
        };

        assertThat(Run.of((Object[]) done).status()).isZero();
        assertThat(Run.of((Object[]) right).status()).isEqualTo(1);
        assertThat(Run.of(with(right, "--correct")).status()).isEqualTo(1);
        assertThat(Run.of(with(right, "--correct", "--reason", "Notée sur la mauvaise action."))
                        .status())
                .isZero();
        assertThat(dossier().findAction(ActionId.of("bdis")).orElseThrow().status())
                .isEqualTo(ActionStatus.IN_PROGRESS);
    }

    private static Object[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray();
    }
}
