package org.cldess.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.matching.Pair;
import org.cldess.matching.Participant;
import org.cldess.matching.Score;
import org.cldess.testing.Cases;
import org.junit.jupiter.api.Test;

class ExchangeDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);

    private final Participant anne = Participant.named("anne");
    private final Participant marc = Participant.named("marc");
    private final Participant paul = Participant.named("paul");

    @Test
    void takes_the_earliest_two_days_that_trying_all_finds() {
        int cases = Cases.of(500);
        int found = 0;
        for (long seed = 0; seed < cases; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            VisitDays ofAnne = draw(random);
            VisitDays ofMarc = draw(random);
            List<List<LocalDate>> all = new ArrayList<>();
            for (LocalDate atAnne : ofAnne.hosting()) {
                for (LocalDate atMarc : ofMarc.hosting()) {
                    if (ofMarc.visiting().contains(atAnne)
                            && ofAnne.visiting().contains(atMarc)
                            && !atAnne.equals(atMarc)) {
                        all.add(atAnne.isBefore(atMarc) ? List.of(atMarc, atAnne) : List.of(atAnne, atMarc));
                    }
                }
            }
            Optional<List<LocalDate>> earliest = all.stream()
                    .min(Comparator.comparing((List<LocalDate> days) -> days.get(0))
                            .thenComparing(days -> days.get(1)));

            List<PlannedVisit> visits = EarliestVisits.of(new Pair(anne, marc), Map.of(anne, ofAnne, marc, ofMarc));

            assertThat(visits.isEmpty()).as("days %d", seed).isEqualTo(earliest.isEmpty());
            if (earliest.isPresent()) {
                found++;
                assertThat(List.of(visits.get(1).day(), visits.get(0).day()))
                        .as("days %d", seed)
                        .isEqualTo(earliest.get());
                assertThat(visits.get(0).host()).isEqualTo(visits.get(1).visitor());
                assertThat(visits.get(1).host()).isEqualTo(visits.get(0).visitor());
                for (PlannedVisit visit : visits) {
                    assertThat(visit.host().equals(anne) ? ofAnne.hosting() : ofMarc.hosting())
                            .contains(visit.day());
                    assertThat(visit.visitor().equals(anne) ? ofAnne.visiting() : ofMarc.visiting())
                            .contains(visit.day());
                }
            }
        }
        assertThat(found).isBetween(cases / 5, cases * 9 / 10);
    }

    private static VisitDays draw(SplittableRandom random) {
        TreeSet<LocalDate> hosting = new TreeSet<>();
        TreeSet<LocalDate> visiting = new TreeSet<>();
        for (int day = 0; day < 6; day++) {
            if (random.nextBoolean()) {
                hosting.add(MONDAY.plusDays(day));
            }
            if (random.nextBoolean()) {
                visiting.add(MONDAY.plusDays(day));
            }
        }
        return new VisitDays(hosting, visiting);
    }

    @Test
    void pairs_only_those_who_find_two_days_and_says_who_does_not() {
        Exchanges asked = Exchanges.within(List.of(score(anne, marc, 5), score(anne, paul, 3), score(marc, paul, 1)));
        VisitDays monday = VisitDays.of(List.of(MONDAY));
        VisitDays both = VisitDays.of(List.of(MONDAY, MONDAY.plusDays(1)));

        Exchanges onDays = asked.onDays(Map.of(anne, both, marc, monday, paul, both));
        ExchangePlan plan = onDays.plan();

        assertThat(plan.partnerOf(anne)).contains(paul);
        assertThat(plan.exchanges().get(0).visits())
                .containsExactly(
                        new PlannedVisit(paul, anne, MONDAY), new PlannedVisit(anne, paul, MONDAY.plusDays(1)));
        assertThat(plan.certificate().verify(onDays)).isTrue();
        assertThat(say(plan.whyNot(anne, marc).get(0)))
                .isEqualTo("anne et marc n’ont en commun que le 3 mars 2025 : il faut deux jours pour deux visites.");
        assertThat(say(plan.why(anne, paul).get(2))).isEqualTo("paul rend visite à anne le 3 mars 2025.");
        assertThat(say(asked.onDays(Map.of(anne, both))
                        .plan()
                        .whyNot(anne, marc)
                        .get(0)))
                .isEqualTo("Jours non renseignés : marc.");
        assertThat(say(asked.onDays(Map.of(anne, both, marc, VisitDays.of(List.of(MONDAY), List.of())))
                        .plan()
                        .whyNot(anne, marc)
                        .get(0)))
                .isEqualTo("Aucun jour ne convient à anne pour recevoir et à marc pour venir.");
    }

    @Test
    void becomes_the_exchange_of_a_dossier() {
        VisitDays days = VisitDays.of(List.of(MONDAY, MONDAY.plusDays(7)));
        Exchanges asked = Exchanges.within(List.of(score(anne, marc, 5)));

        Exchange dated = asked.onDays(Map.of(anne, days, marc, days))
                .plan()
                .exchanges()
                .get(0)
                .asExchange(ExchangeId.of("e1"), "Anne et Marc");
        Exchange undated = asked.plan().exchanges().get(0).asExchange(ExchangeId.of("e2"), "Anne et Marc");

        assertThat(dated.first().planned()).isEqualTo(Known.of(MONDAY));
        assertThat(dated.second().planned()).isEqualTo(Known.of(MONDAY.plusDays(7)));
        assertThat(dated.isComplete()).isFalse();
        assertThat(undated.first().planned()).isEqualTo(Known.notRecorded());
        assertThat(undated.first().visitor()).isEqualTo(undated.second().host());
    }

    private static String say(Message message) {
        return message.say(Locale.FRENCH).replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static Score score(Participant left, Participant right, int value) {
        return Score.of(left, right, BigDecimal.valueOf(value));
    }
}
