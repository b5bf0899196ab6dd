package org.cldess.reporting;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The knots of files inside packages: sets of files of which each needs all others, directly or through them, so that none can be read or
 * changed alone. A closed set of types is one notion: a sealed type and those that it permits count as one file.
 *
 * <p>Strongly connected components, found by Tarjan’s algorithm in time proportional to files and uses.
 */
final class Knots {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private Knots(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** The knots of at least two files, the names in each sorted. */
    static List<Set<String>> among(JavaClasses classes) {
        Map<String, String> closed = closed(classes);
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass each : classes) {
            String user = file(each, closed);
            Set<String> used = uses.computeIfAbsent(user, name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().equals(each.getPackageName()))
                    .map(target -> file(target, closed))
                    .filter(target -> !target.equals(user))
                    .forEach(used::add);
        }
        Knots knots = new Knots(uses);
        uses.keySet().stream().filter(name -> !knots.number.containsKey(name)).forEach(knots::visit);
        return knots.found;
    }

    /** The files whose types a sealed type of the same package permits, each with the file of that type. */
    private static Map<String, String> closed(JavaClasses classes) {
        Map<String, String> closed = new HashMap<>();
        for (JavaClass each : classes) {
            sealed(each)
                    .ifPresent(permitted -> permitted.stream()
                            .filter(subtype -> subtype.startsWith(each.getPackageName() + "."))
                            .forEach(subtype -> closed.put(subtype, top(each).getName())));
        }
        return closed;
    }

    private static Optional<List<String>> sealed(JavaClass each) {
        if (!each.getModifiers().contains(JavaModifier.ABSTRACT)) {
            return Optional.empty();
        }
        Class<?>[] permitted = each.reflect().getPermittedSubclasses();
        return Optional.ofNullable(permitted)
                .map(types -> List.of(types).stream()
                        .map(type -> type.getNestHost().getName())
                        .toList());
    }

    private static String file(JavaClass each, Map<String, String> closed) {
        String name = top(each).getName();
        return closed.getOrDefault(name, name);
    }

    private static JavaClass top(JavaClass each) {
        return each.getEnclosingClass().map(Knots::top).orElse(each);
    }

    private void visit(String name) {
        int mine = number.size();
        number.put(name, mine);
        lowest.put(name, mine);
        open.push(name);
        for (String used : uses.getOrDefault(name, Set.of())) {
            if (!number.containsKey(used)) {
                visit(used);
                lowest.merge(name, lowest.getOrDefault(used, mine), Math::min);
            } else if (open.contains(used)) {
                lowest.merge(name, number.getOrDefault(used, mine), Math::min);
            }
        }
        if (lowest.getOrDefault(name, mine) == mine) {
            close(name);
        }
    }

    private void close(String name) {
        Set<String> knot = new TreeSet<>();
        while (knot.isEmpty() || !knot.contains(name)) {
            knot.add(open.pop());
        }
        if (knot.size() > 1) {
            found.add(knot);
        }
    }
}
