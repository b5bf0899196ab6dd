package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.sample.GeneratedDossiers;
import org.cldess.testing.Cases;
import org.cldess.thing.DayDependent;
import org.junit.jupiter.api.Test;

/**
 * Tests that a query about a day has the same answer on the whole dossier and on the dossier as seen on that day: later
 * facts change nothing.
 */
class AskedOnADayTest {
    /** Returns the queries that take only a day, except for those that return a narrower view. */
    private static List<Method> questions(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> List.of(method.getParameterTypes()).equals(List.of(LocalDate.class)))
                .filter(method -> method.getDeclaringClass() == type)
                .filter(method -> !DayDependent.class.isAssignableFrom(type)
                        || Stream.of(DayDependent.class.getMethods())
                                .noneMatch(narrowing -> narrowing.getName().equals(method.getName())))
                .filter(method -> !method.getName().equals("seenOn"))
                .toList();
    }

    private static void ask(Object whole, Object seen, LocalDate day, Set<String> asked, Set<String> differing) {
        for (Method question : questions(whole.getClass())) {
            String name = whole.getClass().getSimpleName() + "." + question.getName();
            asked.add(name);
            try {
                Object answer = question.invoke(whole, day);
                if (isValue(answer) && !answer.equals(question.invoke(seen, day))) {
                    differing.add(name);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name, e);
            }
        }
    }

    /** Networks and economies do not have value equality; they are computed from what is seen. */
    private static boolean isValue(Object answer) throws NoSuchMethodException {
        return answer.getClass().getMethod("equals", Object.class).getDeclaringClass() != Object.class;
    }

    private static List<Record> things(Record thing) {
        List<Record> things = new ArrayList<>(List.of(thing));
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> things.addAll(things((Record) item)));
            }
        }
        return things;
    }

    @Test
    void later_facts_change_no_answer_about_a_day() {
        Set<String> asked = new TreeSet<>();
        Set<String> differing = new TreeSet<>();
        for (long seed = 0; seed < Cases.of(12); seed++) {
            Dossier dossier = GeneratedDossiers.mixed(seed);
            for (int year = 2010; year < 2028; year += 3) {
                LocalDate day = LocalDate.of(year, 5, 31);
                ask(dossier, dossier.seenOn(day), day, asked, differing);
                for (Record thing : things(dossier.parts())) {
                    if (thing instanceof DayDependent<?> whole) {
                        ask(thing, whole.seenOn(day), day, asked, differing);
                    }
                }
            }
        }

        assertThat(asked)
                .as("methods that take a day: if one was added or removed, correct this number")
                .hasSize(57)
                .contains("Action.isLate", "Contract.carrier", "Charter.versionInForce");
        assertThat(differing).isEmpty();
    }
}
