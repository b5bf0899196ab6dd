package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cldess.call.CallId;
import org.cldess.call.application.ApplicationId;
import org.cldess.call.jury.JuryDecision;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.junit.jupiter.api.Test;

/** Records decisions of a jury and renunciations on the command line. */
class RecordDecisionTest extends RecordTest {
    private Run run(String command, String... more) {
        return Run.of(Stream.concat(Stream.of(command.split(" ")), Stream.of(more))
                .map(word -> word.equals("FILE") ? file : word)
                .toArray());
    }

    /** The envelope of 30,000 € is spent; the workshop gives back 2,600 €, and the café gets 1,500 € of them. */
    @Test
    void records_a_renunciation_and_the_award_to_the_first_of_the_waiting_list() {
        String award = "record decision FILE --call appel-2013 --application 7 --kind award --amount 1500 --on"
                + " 2013-09-10 --reason Libre";

        assertThat(codes(run(award, "--json"))).contains("award.over-envelope");
        assertThat(run("record renunciation FILE --call appel-2013 --application habiter-atelier --on 2013-09-02"
                                + " --reason Parti")
                        .status())
                .isZero();
        assertThat(run(award, "--json").status()).isZero();
        assertThat(dossier().findCall(CallId.of("appel-2013")).orElseThrow())
                .satisfies(call -> assertThat(call.awarded()).isEqualTo(Known.of(Amount.euros("28900"))))
                .satisfies(call -> assertThat(call.decisions(ApplicationId.of("cafe-savoirs")))
                        .extracting(JuryDecision::kind)
                        .containsExactly(JuryDecisionKind.WAITING_LIST, JuryDecisionKind.AWARD));
        assertThat(codes(run(award.replace("2013-09-10", "2014-01-01"), "--json")))
                .contains("jury.again");
    }
}
