package org.cldess.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.component.Follows;
import org.cldess.component.Standing;
import org.cldess.component.VisibleTo;
import org.cldess.component.constraint.Year;
import org.cldess.disclosure.Audience;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.rule.RuleRecord;
import org.junit.jupiter.api.Test;

/** Tests that each path by which a component names another day leads to one, wherever its record is in a dossier. */
class DeclaredTimesTest {
    /** A part in its place: the parts that contain it, outermost first. */
    private record Placed(List<Part> above, Part part) {
        String pattern() {
            return Stream.concat(above.stream(), Stream.of(part))
                    .map(one -> "/" + one.name() + (one.isList() && one.holdsThings() ? "/*" : ""))
                    .collect(Collectors.joining());
        }

        /** Returns the narrowest audience that one of the parts on the way asks for. */
        Audience audience() {
            return Stream.concat(above.stream(), Stream.of(part))
                    .flatMap(one -> one.find(VisibleTo.class).map(VisibleTo::value).stream())
                    .reduce(Audience.PUBLIC, (one, other) -> one.sees(other) ? one : other);
        }
    }

    /** A part with a path, and the day to which it leads. */
    private record Pair(Placed own, String path, Placed other) {}

    private static final List<Placed> ALL = all();
    private static final List<Pair> FOLLOWING =
            pairs(part -> part.find(Follows.class).map(Follows::value).orElse(new String[0]));
    private static final List<Pair> NAMED =
            pairs(part -> part.find(Standing.class).map(Standing::on).orElse(new String[0]));

    private interface Paths {
        String[] of(Part part);
    }

    private static List<Placed> all() {
        List<Placed> all = new ArrayList<>();
        gather(Form.of(DossierParts.class), List.of(), all, new HashSet<>());
        return all;
    }

    private static void gather(Form form, List<Part> above, List<Placed> all, Set<Form> open) {
        if (!open.add(form)) {
            return;
        }
        for (Part part : form.parts()) {
            all.add(new Placed(above, part));
            if (part.holdsThings()) {
                List<Part> inside = new ArrayList<>(above);
                inside.add(part);
                gather(part.form(), inside, all, open);
            }
        }
        open.remove(form);
    }

    private static List<Pair> pairs(Paths declared) {
        return ALL.stream()
                .flatMap(own -> Arrays.stream(declared.of(own.part()))
                        .flatMap(path -> leads(own.above(), List.of(path.split("/", -1)))
                                .map(other -> new Pair(own, path, other))))
                .toList();
    }

    private static Stream<Placed> leads(List<Part> at, List<String> steps) {
        List<String> rest = steps.subList(1, steps.size());
        if (steps.get(0).equals("..")) {
            return at.isEmpty() ? Stream.empty() : leads(at.subList(0, at.size() - 1), rest);
        }
        Form form = at.isEmpty()
                ? Form.of(DossierParts.class)
                : at.get(at.size() - 1).form();
        return form.find(steps.get(0)).stream().flatMap(part -> {
            if (rest.isEmpty()) {
                return Stream.of(new Placed(at, part));
            }
            return part.cites()
                    ? ALL.stream()
                            .filter(one -> one.part().isIdentity() && one.part().held() == part.held())
                            .flatMap(one -> leads(one.above(), rest))
                    : leads(Stream.concat(at.stream(), Stream.of(part)).toList(), rest);
        });
    }

    private static Set<String> paths(Paths declared) {
        return ALL.stream()
                .flatMap(own -> Arrays.stream(declared.of(own.part())).map(path -> own.part() + " " + path))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> leading(List<Pair> pairs) {
        return pairs.stream()
                .filter(pair -> isTime(pair.other().part()))
                .map(pair -> pair.own().part() + " " + pair.path())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTime(Part part) {
        return part.held() == LocalDate.class || part.find(Year.class).isPresent();
    }

    @Test
    void each_path_leads_to_a_day_or_a_year_somewhere() {
        assertThat(leading(FOLLOWING))
                .isEqualTo(paths(
                        part -> part.find(Follows.class).map(Follows::value).orElse(new String[0])))
                .hasSizeGreaterThan(50);
        assertThat(leading(NAMED))
                .isEqualTo(paths(
                        part -> part.find(Standing.class).map(Standing::on).orElse(new String[0])))
                .hasSizeGreaterThan(10);
    }

    @Test
    void each_day_that_follows_another_is_in_some_context_with_it() {
        Set<String> followed =
                FOLLOWING.stream().map(pair -> pair.own().pattern()).collect(Collectors.toSet());
        List<String> alone = ALL.stream()
                .filter(own -> own.part().find(Follows.class).isPresent())
                .map(Placed::pattern)
                .filter(pattern -> !followed.contains(pattern))
                .toList();

        assertThat(alone).isEmpty();
    }

    /** A finding is shown to those who see its place, and its sentence contains the other day. */
    @Test
    void nobody_is_told_a_day_that_is_hidden() {
        List<String> told = FOLLOWING.stream()
                .filter(pair -> !pair.own().audience().sees(pair.other().audience()))
                .map(pair -> pair.own().pattern() + " tells " + pair.other().pattern())
                .toList();

        assertThat(told).isEmpty();
    }

    @Test
    void the_record_of_the_rule_names_these_days() {
        Set<String> days = FOLLOWING.stream()
                .flatMap(pair -> Stream.of(pair.own().pattern(), pair.other().pattern()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(RuleRecord.shipped("COH-01").needs()).containsExactlyElementsOf(days);
    }
}
