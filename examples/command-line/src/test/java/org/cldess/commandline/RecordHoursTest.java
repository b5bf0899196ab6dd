package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.known.Known;
import org.cldess.purchase.ClauseHours;
import org.cldess.purchase.Purchase;
import org.cldess.purchase.PurchaseId;
import org.junit.jupiter.api.Test;

/** Records hours of social clauses on the command line. */
class RecordHoursTest extends RecordTest {
    private static final String HOURS =
            "record hours FILE --purchase restauration-2014 --lot Réceptions --period-start 16/6/2014"
                    + " --on 27/6/2014 --structure terrasses --hours 42,5";

    private Run hours(String command, String... more) {
        return Run.of(Stream.concat(Stream.of(command.split(" ")), Stream.of(more))
                .map(word -> word.equals("FILE") ? file : word)
                .toArray());
    }

    private List<ClauseHours> hours(int lot) {
        List<ClauseHours> all = dossier()
                .find(Purchase.class, PurchaseId.of("restauration-2014"))
                .orElseThrow()
                .lots()
                .get(lot)
                .hours();
        return all.subList(all.size() - 1, all.size());
    }

    @Test
    void records_hours_of_work_integration_and_what_the_facilitator_validates_of_them() {
        ClauseHours worked = ClauseHours.worked(
                LocalDate.of(2014, 6, 16),
                LocalDate.of(2014, 6, 27),
                Known.of(ActorId.of("terrasses")),
                new BigDecimal("42.5"));

        assertThat(hours(HOURS).status()).isZero();
        assertThat(hours(1)).containsExactly(worked);
        assertThat(hours(HOURS, "--validated", "40", "--validated-on", "2014-07-08")
                        .status())
                .isZero();
        assertThat(hours(1)).containsExactly(worked.validated(LocalDate.of(2014, 7, 8), BigDecimal.valueOf(40)));
    }

    @Test
    void hours_need_a_lot_and_a_day_with_the_validated_number() {
        String unsaid = HOURS.replace(" --lot Réceptions", "");

        assertThat(hours(unsaid, "--json").json().get("error").get("code").stringValue())
                .isEqualTo("option.lot");
        assertThat(hours(HOURS, "--json", "--validated", "40")
                        .json()
                        .get("error")
                        .get("code")
                        .stringValue())
                .isEqualTo("option.validated");
        assertThat(codes(hours(HOURS, "--json", "--validated", "43", "--validated-on", "2014-07-08")))
                .containsExactly("PUR-10");
    }
}
