package org.cldess.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cldess.actor.ActorId;
import org.cldess.agreement.Agreement.PartnerSignature;
import org.cldess.known.Known;
import org.junit.jupiter.api.Test;

/**
 * Tests that an answer about an agreement with unrecorded facts holds for all values of these facts. All agreements
 * with a few possible days, terms and ends are queried on each of those days.
 */
class UnrecordedAgreementTest {
    private static final ActorId CAPAP = ActorId.of("capap");
    private static final LocalDate SIGNED = LocalDate.of(2013, 2, 18);
    private static final LocalDate START = LocalDate.of(2013, 3, 14);
    private static final LocalDate END = LocalDate.of(2014, 12, 31);
    private static final LocalDate TOLD = LocalDate.of(2014, 5, 2);
    private static final LocalDate OVER = LocalDate.of(2014, 8, 2);
    private static final LocalDate RENEWED = END.plusYears(1);
    private static final List<LocalDate> DAYS = List.of(
            START.minusDays(1), START, TOLD, OVER.minusDays(1), OVER, END, END.plusDays(1), RENEWED.plusDays(1));

    private static final List<Known<LocalDate>> STARTS = List.of(Known.notRecorded(), Known.none(), Known.of(START));
    private static final List<Known<LocalDate>> ENDS = List.of(Known.notRecorded(), Known.none(), Known.of(END));
    private static final List<Known<RenewalTerms>> TERMS = List.of(
            Known.notRecorded(),
            Known.none(),
            Known.of(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.of(3), Known.of(1))),
            Known.of(new RenewalTerms(RenewalKind.TACIT, Known.of(12), Known.none(), Known.none())),
            Known.of(new RenewalTerms(RenewalKind.EXPRESS, Known.of(12), Known.of(3), Known.of(2))));
    private static final List<Known<List<AgreementRenewal>>> RENEWALS =
            List.of(Known.notRecorded(), Known.of(List.of()), Known.of(List.of(new AgreementRenewal(END, RENEWED))));
    private static final List<Known<Termination>> TERMINATIONS = List.of(
            Known.notRecorded(),
            Known.none(),
            Known.of(new Termination(TOLD, Known.notRecorded(), Known.of(CAPAP), Known.none())),
            Known.of(new Termination(TOLD, Known.of(OVER), Known.of(CAPAP), Known.none())));

    /** The facts of an agreement that determine the answers. */
    private record Facts(
            Known<LocalDate> start,
            Known<LocalDate> end,
            Known<RenewalTerms> terms,
            Known<List<AgreementRenewal>> renewals,
            Known<Termination> termination) {
        Agreement agreement() {
            return Agreement.builder(AgreementId.of("bdis"), "Base de données")
                    .partners(List.of(CAPAP))
                    .signatures(List.of(new PartnerSignature(CAPAP, Known.of(SIGNED), Known.notRecorded())))
                    .start(start)
                    .end(end)
                    .renewal(terms)
                    .renewals(renewals)
                    .termination(termination)
                    .build();
        }

        /**
         * Returns whether the facts are consistent: an agreement without an end, or that cannot be renewed, was not
         * renewed.
         */
        boolean isPossible() {
            boolean isRenewed = !renewals.value().orElse(List.of()).isEmpty();
            return !isRenewed || (!end.isNone() && !terms.isNone());
        }

        /** Returns whether these facts are a completion of {@code part}. */
        boolean complete(Facts part) {
            return completes(start, part.start)
                    && completes(end, part.end)
                    && completes(terms, part.terms)
                    && completes(renewals, part.renewals)
                    && completes(effective(this), effective(part))
                    && completes(termination.map(Termination::date), part.termination.map(Termination::date));
        }

        private static Known<LocalDate> effective(Facts facts) {
            return facts.termination.flatMap(Termination::effective);
        }

        private static boolean completes(Known<?> whole, Known<?> part) {
            return whole.isRecorded() && (!part.isRecorded() || part.equals(whole));
        }
    }

    private static final List<Facts> ALL = STARTS.stream()
            .flatMap(start -> ENDS.stream()
                    .flatMap(end -> TERMS.stream()
                            .flatMap(terms -> RENEWALS.stream()
                                    .flatMap(renewals -> TERMINATIONS.stream()
                                            .map(ended -> new Facts(start, end, terms, renewals, ended))))))
            .filter(Facts::isPossible)
            .toList();

    /**
     * Compares the answer for each partial set of facts with the answers for all its completions, and returns the
     * number of recorded answers.
     */
    private static int held(Function<Agreement, Known<?>> question) {
        List<Known<?>> answers = new ArrayList<>();
        ALL.forEach(facts -> answers.add(question.apply(facts.agreement())));
        int recorded = 0;
        for (int i = 0; i < ALL.size(); i++) {
            if (answers.get(i).isRecorded()) {
                recorded++;
                for (int j = 0; j < ALL.size(); j++) {
                    if (ALL.get(j).complete(ALL.get(i))) {
                        assertThat(answers.get(j))
                                .as("%s as part of %s", ALL.get(i), ALL.get(j))
                                .isEqualTo(answers.get(i));
                    }
                }
            }
        }
        return recorded;
    }

    @Test
    void its_last_day_is_told_where_nothing_that_may_be_found_out_changes_it() {
        for (LocalDate day : DAYS) {
            assertThat(held(agreement -> agreement.endsOn(day))).isPositive();
        }
    }

    @Test
    void it_is_in_force_or_not_where_nothing_that_may_be_found_out_changes_it() {
        for (LocalDate day : DAYS) {
            assertThat(held(agreement -> agreement.isInForce(day))).isPositive();
        }
    }

    @Test
    void where_all_is_recorded_it_binds_from_its_first_day_to_its_last() {
        for (LocalDate day : DAYS) {
            for (Facts facts :
                    ALL.stream().filter(facts -> facts.start.isRecorded()).toList()) {
                Agreement agreement = facts.agreement();
                Known<LocalDate> last = agreement.endsOn(day);
                if (last.isRecorded() && last.value().filter(day::isAfter).isEmpty()) {
                    assertThat(agreement.isInForce(day))
                            .as("%s on %s", facts, day)
                            .isEqualTo(
                                    Known.of(!day.isBefore(facts.start.value().orElse(SIGNED))));
                }
            }
        }
    }
}
