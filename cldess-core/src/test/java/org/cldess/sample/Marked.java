package org.cldess.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.deliberation.Authorised;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.identity.WebAddress;
import org.cldess.indicator.Breakdown;
import org.cldess.indicator.BreakdownShare;
import org.cldess.indicator.formula.Formula;
import org.cldess.own.OwnChoice;
import org.cldess.own.OwnValue;
import org.cldess.thing.Id;
import org.cldess.validation.Reading;
import org.cldess.validation.Violation;

/**
 * A dossier in which each text, web address, id and date occurs only in its own place and in references to it. So
 * whatever is shown of it reveals its origin. The dossier is meaningless but passes every check.
 */
public final class Marked {
    private static final Pattern MARK = Pattern.compile("zq[0-9]{5}zq");

    /** The maximum number of rounds. If a check refuses all forms of a mark, the value stays as it was. */
    private static final int ROUNDS = 12;

    private final Dossier dossier;
    private final Map<String, Set<String>> ways = new TreeMap<>();

    private Marked(Dossier dossier) {
        this.dossier = dossier;
        WrittenDossier.of(dossier).forEach(this::gather);
    }

    /** Returns the dossier with marks in it. */
    public Dossier dossier() {
        return dossier;
    }

    /**
     * Returns the paths of each value in its written form, or of the mark within it. A path consists of the names of
     * components from the dossier down, separated by dots.
     */
    public Map<String, Set<String>> ways() {
        return ways;
    }

    /** Finds the marks in a text. */
    public static Set<String> in(String text) {
        return MARK.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private void gather(String way, String text) {
        Set<String> marks = in(text);
        (marks.isEmpty() ? Set.of(text) : marks).forEach(value -> add(value, way));
    }

    private void add(String value, String way) {
        ways.computeIfAbsent(value, none -> new TreeSet<>()).add(way);
    }

    /** Puts marks into a written dossier. */
    public static Marked of(WrittenDossier written) {
        Marking marking = new Marking();
        for (int round = 0; round < ROUNDS; round++) {
            Reading<Dossier> reading = marking.apply(written).reading();
            if (reading.value().isPresent()) {
                return new Marked(reading.orElseThrow());
            }
            reading.violations().list().forEach(marking::refuse);
        }
        throw new AssertionError("The marks obey no check: "
                + marking.apply(written).violations().stream()
                        .map(violation -> violation.path() + " " + violation.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n")));
    }

    /** Replaces values by marks, each in the first form that no check refuses. */
    private static final class Marking {
        private static final Set<Class<?>> CITING =
                Set.of(Breakdown.class, BreakdownShare.class, OwnChoice.class, OwnValue.class);
        private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");

        /** The number of refused forms, by the pointer to the value. */
        private final Map<String, Integer> refused = new HashMap<>();

        private final Map<String, List<Object>> forms = new LinkedHashMap<>();
        private final Map<Id<?>, String> ids = new HashMap<>();
        private final Map<String, String> idsByText = new HashMap<>();

        /** The texts to which other texts refer: those of breakdowns and of choices. */
        private final Map<String, String> cited = new HashMap<>();

        private final Set<LocalDate> days = new HashSet<>();
        private int marks;

        WrittenDossier apply(WrittenDossier written) {
            Map<?, ?> fields = (Map<?, ?>) written.at("").orElseThrow();
            if (ids.isEmpty()) {
                identify(Form.of(DossierParts.class), fields);
            }
            return WrittenDossier.of(thing(Form.of(DossierParts.class), fields, ""));
        }

        void refuse(Violation violation) {
            String path = violation.path();
            List<String> meant = forms.containsKey(path)
                    ? List.of(path)
                    : forms.keySet().stream()
                            .filter(pointer -> pointer.startsWith(path + "/"))
                            .toList();
            meant.forEach(pointer -> refused.merge(pointer, 1, Integer::sum));
        }

        private void identify(Form form, Map<?, ?> thing) {
            thing.forEach((name, held) -> {
                Part part = form.get(String.valueOf(name));
                for (Object item : held instanceof List<?> list ? list : held == null ? List.of() : List.of(held)) {
                    if (item instanceof Map<?, ?> inside) {
                        identify(part.form(), inside);
                    } else if (item instanceof Id<?> id) {
                        idsByText.put(id.value(), ids.computeIfAbsent(id, none -> mark()));
                    } else if (form.type() == Breakdown.class || form.type() == OwnChoice.class) {
                        cited.computeIfAbsent(String.valueOf(item), none -> mark());
                    }
                }
            });
        }

        private String mark() {
            return String.format(Locale.ROOT, "zq%05dzq", marks++);
        }

        private Map<String, Object> thing(Form form, Map<?, ?> thing, String pointer) {
            Map<String, Object> copy = new LinkedHashMap<>();
            thing.forEach((name, held) -> {
                Part part = form.get(String.valueOf(name));
                String here = pointer + "/" + name;
                copy.put(
                        part.name(),
                        held instanceof List<?> list
                                ? IntStream.range(0, list.size())
                                        .mapToObj(i -> value(part, list.get(i), here + "/" + i))
                                        .toList()
                                : value(part, held, here));
            });
            return copy;
        }

        private Object value(Part part, Object held, String pointer) {
            if (held instanceof Map<?, ?> thing) {
                return thing(part.form(), thing, pointer);
            }
            List<Object> known = forms.computeIfAbsent(pointer, none -> forms(part, held));
            return known.get(Math.min(refused.getOrDefault(pointer, 0), known.size() - 1));
        }

        private List<Object> forms(Part part, Object held) {
            List<Object> forms = new ArrayList<>();
            if (held instanceof Id<?> id) {
                return List.of(read(part, ids.getOrDefault(id, id.value())));
            }
            if (held instanceof LocalDate date) {
                forms.add(free(date));
            } else if (held instanceof WebAddress) {
                forms.add(WebAddress.parse("https://" + mark() + ".example.org/"));
            } else if (held instanceof Authorised || held instanceof Formula) {
                return List.of(read(part, cited(Scalar.text(held))));
            } else if (held instanceof String text) {
                if (CITING.contains(part.owner().type()) && cited.containsKey(text)) {
                    return List.of(cited.get(text));
                }
                if (!cited(text).equals(text)) {
                    return List.of(cited(text));
                }
                String mark = mark();
                forms.add(mark);
                forms.add(mark + "@example.org");
            }
            forms.add(held);
            return forms;
        }

        /** Replaces the ids in a text by their marks. */
        private String cited(String text) {
            return WORD.matcher(text).replaceAll(word -> idsByText.getOrDefault(word.group(), word.group()));
        }

        private LocalDate free(LocalDate date) {
            LocalDate day = date;
            while (!days.add(day)) {
                day = day.plusDays(1);
            }
            return day;
        }

        private static Object read(Part part, String text) {
            return Scalar.of(part.held()).read(text).orElseThrow();
        }
    }
}
