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
 * Finds cycles between the files of a package: sets of files that all depend on each other, directly or indirectly, so
 * that none of them can be read or changed alone. A sealed type and the types that it permits are one concept and count
 * as one file.
 *
 * <p>The cycles are the strongly connected components of the dependency graph. Tarjan’s algorithm finds them in time
 * linear in files and dependencies.
 */
final class DependencyCycles {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> number = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final List<Set<String>> found = new ArrayList<>();

    private DependencyCycles(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** Returns the components of at least two files, each with its file names sorted. */
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
        DependencyCycles cycles = new DependencyCycles(uses);
        uses.keySet().stream().filter(name -> !cycles.number.containsKey(name)).forEach(cycles::visit);
        return cycles.found;
    }

    /** Maps each file whose type a sealed type of the same package permits to the file of that sealed type. */
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
        return each.getEnclosingClass().map(DependencyCycles::top).orElse(each);
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
        Set<String> cycle = new TreeSet<>();
        while (cycle.isEmpty() || !cycle.contains(name)) {
            cycle.add(open.pop());
        }
        if (cycle.size() > 1) {
            found.add(cycle);
        }
    }
}
