package org.cldess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The strongly connected components of a usage graph. Computed in linear time, after R. Tarjan, « Depth-first search
 * and linear graph algorithms », SIAM Journal on Computing 1 (1972).
 */
final class DependencyCycles {
    private final Map<String, Set<String>> uses;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> isOpen = new HashSet<>();
    private final List<Set<String>> found = new ArrayList<>();

    DependencyCycles(Map<String, Set<String>> uses) {
        this.uses = uses;
    }

    /** Returns all components. A node that is on no cycle is a component by itself. */
    List<Set<String>> sets() {
        uses.keySet().forEach(this::visit);
        return found;
    }

    private void visit(String node) {
        if (numbers.containsKey(node)) {
            return;
        }
        int number = numbers.size();
        numbers.put(node, number);
        lowest.put(node, number);
        open.push(node);
        isOpen.add(node);
        for (String used : uses.getOrDefault(node, Set.of())) {
            visit(used);
            if (isOpen.contains(used)) {
                lowest.merge(node, lowest.get(used), Math::min);
            }
        }
        if (lowest.get(node) == number) {
            close(node);
        }
    }

    private void close(String first) {
        Set<String> cycle = new TreeSet<>();
        String last;
        do {
            last = open.pop();
            isOpen.remove(last);
            cycle.add(last);
        } while (!last.equals(first));
        found.add(cycle);
    }
}
