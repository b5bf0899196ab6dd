package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.grant.GrantId;
import org.cldess.known.Known;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.money.Amount;
import org.cldess.rulebook.MissingFact;
import org.cldess.sample.SampleActions;
import org.cldess.sample.SampleCalls;
import org.cldess.sample.WrittenDossier;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Removes facts from dossiers on which acts are granted. What is then missing for the act is what must be put back, and
 * nothing else.
 */
class MissingForPropertyTest {
    /** Facts whose absence is read as the usual case: a party without a successor, an award that is kept. */
    private static final Pattern USUAL = Pattern.compile(".*/(succession|renunciation)");

    /** A fact without which a grant is another one: the application for which it is. */
    private static final String LINK = "/grants/0/application";

    /** The funder or a recipient of an award. */
    private static final Pattern PARTY = Pattern.compile("/calls/0/(organiser|applicants/[0-9]+/actor)");

    /** The place of a thing in a list, which is not its number. */
    private static final Pattern INDEX =
            Pattern.compile("(?<![Aa]venant\\h|mendment\\h|candidature\\h|pplication\\h)(n°|no\\.)\\h[0-9]");

    /** The undertakings are asked for while it is not known whether the grant is de minimis aid. */
    private static final String OF_AID = "/undertakings";

    private static final List<Granted> ACTS = Stream.concat(
                    Stream.of(
                                    ProposalDefects.all(),
                                    AdoptionDefects.all(),
                                    SigningDefects.all(),
                                    DecisionDefects.all(),
                                    AmendmentDefects.all(),
                                    MoneyDefects.all(),
                                    MeasuringDefects.all(),
                                    AgreementDefects.all())
                            .flatMap(List::stream)
                            .map(Granted::of),
                    Stream.of(Granted.awardAndPayment()))
            .toList();

    /** Acts, one after the other, and the dossier on which they are granted. */
    private record Granted(String name, WrittenDossier whole, List<Function<Acts, Answer<Dossier>>> acts) {
        static <R> Granted of(ActWithDefects<R> tested) {
            R request = tested.legal().request();
            return new Granted(
                    tested.name(),
                    WrittenDossier.of(tested.legal().dossier()),
                    List.of(acts -> tested.act().apply(acts, request).map(unused -> acts.dossier())));
        }

        /** The award of the bicycles, and its payment. */
        static Granted awardAndPayment() {
            return new Granted(
                    "awarding and paying",
                    WrittenDossier.of(MissingForTest.ready()),
                    List.of(
                            acts -> acts.call(SampleCalls.CALL).award(SampleCalls.BICYCLES, SampleActions.MEETINGS),
                            acts -> acts.move(Movement.of(
                                    MovementId.of("velos-engages"),
                                    GrantId.of("velos"),
                                    LocalDate.of(2013, 6, 14),
                                    MovementKind.COMMITTED,
                                    Amount.euros("2000"))),
                            acts -> acts.pay(GrantId.of("velos"), LocalDate.of(2013, 7, 19), Amount.euros("2000"))));
        }

        private WrittenDossier writtenWithout(Collection<String> facts) {
            WrittenDossier less = whole;
            for (String fact : facts) {
                less = less.with(fact, null);
            }
            return less;
        }

        Dossier without(Collection<String> facts) {
            return writtenWithout(facts).dossier();
        }

        boolean hasSenseWithout(List<String> facts) {
            return writtenWithout(facts).violations().isEmpty();
        }

        @SuppressWarnings("unchecked") // an array of functions of one type
        List<String> missing(Collection<String> removed) {
            List<MissingFact> missing = Acts.of(without(removed)).missingFor(acts.toArray(Function[]::new));
            return missing.stream().map(MissingFact::path).toList();
        }

        List<Violation> reasons(Collection<String> removed) {
            Answer<Dossier> answer = Answer.granted(without(removed));
            for (Function<Acts, Answer<Dossier>> act : acts) {
                answer = answer.flatMap(dossier -> act.apply(Acts.of(dossier)));
            }
            return answer.reasons().list();
        }
    }

    @Test
    void an_act_is_granted_when_what_was_missing_is_recorded_in_two_rounds() {
        Random random = new Random(20130606);
        for (Granted granted : ACTS) {
            List<String> facts = facts(granted);
            assertThat(granted.missing(List.of())).as(granted.name()).isEmpty();
            for (int i = 0; i < Cases.of(2); i++) {
                Collections.shuffle(facts, random);
                List<String> drawn = facts.subList(0, Math.min(facts.size(), 1 << random.nextInt(10)));
                List<String> removed = sensible(granted, apart(drawn));
                restore(granted, removed);
                assertThat(granted.reasons(removed))
                        .as("%s without %s", granted.name(), removed)
                        .allSatisfy(MissingForPropertyTest::isInWords);
            }
        }
    }

    private static void isInWords(Violation reason) {
        for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(reason.message(language))
                    .doesNotContainPattern(Said.POINTER)
                    .doesNotContainPattern(INDEX);
        }
    }

    /**
     * Records what is missing, and asks again. What a vote lacks is known only once the vote is cited, and of an award
     * only once the funder and the recipient are known.
     */
    private static void restore(Granted granted, List<String> removed) {
        List<String> still = new ArrayList<>(removed);
        int rounds = 0;
        for (List<String> asked = granted.missing(still); !asked.isEmpty(); asked = granted.missing(still)) {
            List<String> found = asked.stream()
                    .flatMap(fact -> removed.stream().filter(gone -> isOf(fact, gone)))
                    .toList();
            List<String> others = asked.stream()
                    .filter(fact -> found.stream().noneMatch(gone -> isOf(fact, gone)))
                    .toList();
            assertThat(found).as("%s without %s", granted.name(), still).isNotEmpty();
            assertThat(others).as("%s without %s", granted.name(), still).isSubsetOf(OF_AID);
            still.removeAll(found);
            rounds++;
        }

        assertThat(granted.reasons(still))
                .as("%s without %s", granted.name(), still)
                .isEmpty();
        assertThat(rounds)
                .as("%s without %s", granted.name(), removed)
                .isLessThanOrEqualTo(
                        removed.stream().anyMatch(fact -> PARTY.matcher(fact).matches()) ? 3 : 2);
    }

    /** Returns whether a fact is one that was removed, or was removed together with what contains it. */
    private static boolean isOf(String fact, String removed) {
        return fact.equals(removed) || fact.startsWith(removed + "/");
    }

    /** Returns the facts of which none is in another one, the last of a list first. */
    private static List<String> apart(List<String> facts) {
        return facts.stream()
                .filter(fact -> facts.stream().noneMatch(other -> fact.startsWith(other + "/")))
                .sorted(Collections.reverseOrder())
                .toList();
    }

    /** Returns the facts without those on which others of the dossier rest. */
    private static List<String> sensible(Granted granted, List<String> facts) {
        if (granted.hasSenseWithout(facts)) {
            return facts;
        }
        if (facts.size() == 1) {
            return List.of();
        }
        int middle = facts.size() / 2;
        List<String> first = sensible(granted, facts.subList(0, middle));
        List<String> second = sensible(granted, facts.subList(middle, facts.size()));
        List<String> both = ActWithDefects.together(first, second);
        return granted.hasSenseWithout(both) ? both : first;
    }

    /** Returns the pointers to the recorded facts of a dossier. */
    private static List<String> facts(Granted granted) {
        List<String> facts = new ArrayList<>();
        gather(granted.whole().dossier().parts(), "", facts);
        facts.removeIf(fact -> USUAL.matcher(fact).matches() || fact.equals(LINK));
        return facts;
    }

    private static void gather(Record thing, String path, List<String> facts) {
        for (Part part : Form.of(thing).parts()) {
            String there = path + "/" + part.name();
            if (part.of(thing) instanceof Known<?> fact && fact.isRecorded()) {
                facts.add(there);
            }
            List<?> items = part.holdsThings() ? part.items(thing) : List.of();
            for (int i = 0; i < items.size(); i++) {
                gather((Record) items.get(i), there + (part.isList() ? "/" + i : ""), facts);
            }
        }
    }
}
