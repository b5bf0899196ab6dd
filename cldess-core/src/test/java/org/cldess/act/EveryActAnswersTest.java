package org.cldess.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierId;
import org.cldess.financing.Expense;
import org.cldess.financing.Resource;
import org.cldess.ledger.Movement;
import org.cldess.ledger.MovementId;
import org.cldess.ledger.MovementKind;
import org.cldess.person.Persons;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.sample.SampleDossiers;
import org.cldess.testing.Cases;
import org.cldess.validation.Answer;
import org.cldess.validation.Violation;
import org.junit.jupiter.api.Test;

/**
 * Asks every act of things of every kind, and of things that are not there, on odd days and with odd amounts. An act
 * grants the change or refuses it with reasons; it never throws. The acts are found by reflection: those that
 * {@link Acts} and {@link Persons} offer, and those of the objects that they return.
 */
class EveryActAnswersTest {
    /** How often an act is asked of a dossier, beside once for each thing that its first argument may name. */
    private static final int DRAWS = Cases.of(2);

    private static final int MOST_THINGS = Cases.areLong() ? 1_000 : 2;

    private final Set<String> asked = new TreeSet<>();
    private final List<String> thrown = new ArrayList<>();
    private int granted;
    private int refused;

    private static final List<Dossier> DOSSIERS = dossiers();

    private static List<Dossier> dossiers() {
        Dossier grasse = SampleDossiers.grasse();
        Dossier full = GeneratedDossiers.full(1);
        Dossier erased = full;
        for (var actor : full.actors()) {
            for (var contact : actor.contacts()) {
                erased = Persons.of(erased).erase(contact.id()).value().orElse(erased);
            }
        }
        assertThat(erased).isNotEqualTo(full);
        return List.of(
                grasse,
                full,
                erased,
                GeneratedDossiers.mixed(2),
                Dossier.builder(DossierId.of("bare"), grasse.contract())
                        .charter(grasse.charter())
                        .deliberations(grasse.deliberations())
                        .actors(grasse.actors())
                        .bodies(grasse.bodies())
                        .sittings(grasse.sittings())
                        .build());
    }

    @Test
    void every_act_grants_or_refuses_with_reasons_whatever_it_is_asked() {
        OddValues everywhere = OddValues.in(DOSSIERS);
        for (Dossier dossier : DOSSIERS) {
            OddValues values = everywhere.of(dossier);
            Dice dice = new Dice(dossier.id().value().hashCode());
            askAll(Acts.of(dossier), values, dice);
            askAll(Persons.of(dossier), values, dice);
        }

        assertThat(thrown).isEmpty();
        assertThat(asked).hasSizeGreaterThan(55).contains("Acts.move(Movement)", "CallActs.award(ApplicationId)");
        assertThat(granted).isGreaterThan(20);
        assertThat(refused).isGreaterThan(150);
    }

    /** Each kind of movement, on lines in money and in kind and on grants. */
    @Test
    void every_kind_of_movement_is_answered_in_money_and_in_kind() {
        for (Dossier dossier : DOSSIERS) {
            OddValues values = OddValues.in(List.of(dossier)).of(dossier);
            Dice dice = new Dice(7);
            MovementId id = MovementId.of("movement-new");
            List<Movement> movements = new ArrayList<>();
            for (MovementKind kind : MovementKind.values()) {
                for (Resource line : some(lines(dossier), line -> line.account().isInKind())) {
                    values.movement(
                            movements, () -> Movement.of(id, line.id(), values.day(dice), kind, values.amount(dice)));
                }
                for (Expense line :
                        some(expenses(dossier), line -> line.account().isInKind())) {
                    values.movement(
                            movements, () -> Movement.of(id, line.id(), values.day(dice), kind, values.amount(dice)));
                }
                dossier.grants()
                        .forEach(grant -> values.movement(
                                movements,
                                () -> Movement.of(id, grant.id(), values.day(dice), kind, values.amount(dice))));
            }
            movements.forEach(movement -> answered(
                    "move " + movement, () -> Acts.of(dossier).through().move(movement)));
        }

        assertThat(thrown).isEmpty();
        assertThat(refused).isGreaterThan(60);
        assertThat(DOSSIERS.stream().flatMap(dossier -> lines(dossier)))
                .extracting(line -> line.account().isInKind())
                .contains(true, false);
    }

    /** Returns some lines in kind and some in money; all of them in the long ring. */
    private static <T> List<T> some(Stream<T> lines, Predicate<T> isInKind) {
        return lines.collect(Collectors.partitioningBy(isInKind)).values().stream()
                .flatMap(same -> same.stream().limit(MOST_THINGS))
                .toList();
    }

    private static Stream<Resource> lines(Dossier dossier) {
        return dossier.actions().stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> plan.resources().value().orElse(List.of()).stream());
    }

    private static Stream<Expense> expenses(Dossier dossier) {
        return dossier.actions().stream()
                .flatMap(action -> action.plan().value().stream())
                .flatMap(plan -> plan.expenses().value().orElse(List.of()).stream());
    }

    private void askAll(Object acts, OddValues values, Dice dice) {
        for (Method method : methods(acts.getClass())) {
            if (Answer.class.isAssignableFrom(method.getReturnType())) {
                for (Object[] arguments : values.arguments(method, MOST_THINGS, DRAWS, dice)) {
                    ask(acts, method, arguments);
                }
            } else if (isFacade(method.getReturnType()) && method.getReturnType() != acts.getClass()) {
                for (Object[] arguments : values.arguments(method, 1, 1, dice)) {
                    Object facade = invoke(acts, method, arguments);
                    askAll(facade, values, dice);
                    methods(facade.getClass()).stream()
                            .filter(other -> other.getReturnType() == facade.getClass())
                            .forEach(other -> values.arguments(other, 1, 1, dice).stream()
                                    .limit(1)
                                    .forEach(said -> askAll(invoke(facade, other, said), values, dice)));
                }
            }
        }
    }

    private static boolean isFacade(Class<?> type) {
        return type.getPackage() == Acts.class.getPackage()
                && methods(type).stream().anyMatch(method -> Answer.class.isAssignableFrom(method.getReturnType()))
                && type != ActSeries.class;
    }

    private static List<Method> methods(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getDeclaringClass() == type && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic())
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static Object invoke(Object acts, Method method, Object[] arguments) {
        try {
            return method.invoke(acts, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private void ask(Object acts, Method method, Object[] arguments) {
        asked.add(OddValues.named(method));
        answered(OddValues.named(method) + " " + List.of(arguments), () -> {
            try {
                return (Answer<?>) method.invoke(acts, arguments);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof RuntimeException wrong) {
                    throw wrong;
                }
                throw new AssertionError(method.toString(), e);
            } catch (IllegalAccessException e) {
                throw new AssertionError(method.toString(), e);
            }
        });
    }

    private interface Asking {
        Answer<?> answer();
    }

    private void answered(String what, Asking asking) {
        Answer<?> answer;
        try {
            answer = asking.answer();
        } catch (RuntimeException e) {
            thrown.add(
                    "%s: %s at %s".formatted(what, e, List.of(e.getStackTrace()).subList(0, 6)));
            return;
        }
        if (answer.isGranted()) {
            granted++;
            return;
        }
        refused++;
        assertThat(answer.reasons().list()).as(what).isNotEmpty();
        for (Violation reason : answer.reasons()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(reason.message(locale)).as(what).isNotBlank();
            }
        }
    }
}
