package org.cldess.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cldess.action.ActionLink_;
import org.cldess.action.Action_;
import org.cldess.action.LinkKind;
import org.cldess.action.Milestone_;
import org.cldess.consistency.Consistency;
import org.cldess.consistency.Parts;
import org.cldess.consistency.ProblemCollector;

/**
 * Checks that actions have only one level of parts, that parts name no objectives of their own, and that no action
 * comes after itself. Takes linear time.
 */
final class ActionsConsistency implements Consistency {
    @Override
    public void check(Parts dossier, ProblemCollector problems) {
        List<Parts> actions = dossier.things(Dossier_.ACTIONS);
        parts(actions, problems);
        links(actions, problems);
    }

    private static void parts(List<Parts> actions, ProblemCollector problems) {
        Map<String, Parts> byId = new HashMap<>();
        actions.forEach(action -> action.text(Action_.ID).ifPresent(id -> byId.putIfAbsent(id, action)));
        for (Parts action : actions) {
            action.text(Action_.PARENT).ifPresent(parent -> {
                if (action.text(Action_.ID).filter(parent::equals).isPresent()) {
                    problems.add("form.parent", action.at(Action_.PARENT), Texts.WORDS.message("form.parent.self"));
                } else {
                    Optional.ofNullable(byId.get(parent))
                            .flatMap(above -> above.text(Action_.PARENT))
                            .ifPresent(top -> problems.add(
                                    "form.parent",
                                    action.at(Action_.PARENT),
                                    Texts.WORDS.message("form.parent.deep", parent, top)));
                }
                if (!action.list(Action_.OBJECTIVES).isEmpty()) {
                    problems.add(
                            "form.parent",
                            action.at(Action_.OBJECTIVES),
                            Texts.WORDS.message("form.parent.objectives", parent));
                }
            });
        }
    }

    private static void links(List<Parts> actions, ProblemCollector problems) {
        milestones(actions, problems);
        Map<String, List<Parts>> after = new HashMap<>();
        for (Parts action : actions) {
            String id = action.text(Action_.ID).orElse("");
            for (Parts link : action.things(Action_.LINKS)) {
                if (link.text(ActionLink_.TO).filter(id::equals).isPresent()) {
                    problems.add("form.link", link.at(ActionLink_.TO), Texts.WORDS.message("form.link.self"));
                } else if (link.find(ActionLink_.KIND)
                        .filter(LinkKind::comesAfter)
                        .isPresent()) {
                    after.computeIfAbsent(id, none -> new ArrayList<>()).add(link);
                }
            }
        }
        new Circles(after, problems).hear(actions);
    }

    /** Checks that a link that names a milestone orders the two actions, and names one of the other action. */
    private static void milestones(List<Parts> actions, ProblemCollector problems) {
        Map<String, String> owners = new HashMap<>();
        for (Parts action : actions) {
            for (Parts step : action.things(Action_.MILESTONES)) {
                step.text(Milestone_.ID)
                        .ifPresent(id ->
                                owners.putIfAbsent(id, action.text(Action_.ID).orElse("")));
            }
        }
        for (Parts action : actions) {
            for (Parts link : action.things(Action_.LINKS)) {
                Optional<String> step = link.text(ActionLink_.MILESTONE);
                Optional<String> to = link.text(ActionLink_.TO);
                if (step.isPresent()
                        && link.find(ActionLink_.KIND)
                                .filter(kind -> !kind.comesAfter())
                                .isPresent()) {
                    say("form.link.milestone-kind", link, problems, step.get());
                } else if (step.map(owners::get)
                        .filter(owner -> to.isPresent() && !owner.equals(to.get()))
                        .isPresent()) {
                    say("form.link.milestone", link, problems, step.get(), to.get());
                }
            }
        }
    }

    private static void say(String key, Parts link, ProblemCollector problems, Object... arguments) {
        problems.add("form.link", link.at(ActionLink_.MILESTONE), Texts.WORDS.message(key, arguments));
    }

    /**
     * Searches depth-first from each action to the actions that it comes after. A link back to an action of the current
     * path closes a cycle.
     */
    private static final class Circles {
        private final Map<String, List<Parts>> after;
        private final ProblemCollector problems;
        private final Set<String> met = new HashSet<>();
        private final Deque<String> path = new ArrayDeque<>();
        private final Set<String> onPath = new HashSet<>();
        private final Map<String, Integer> next = new HashMap<>();

        Circles(Map<String, List<Parts>> after, ProblemCollector problems) {
            this.after = after;
            this.problems = problems;
        }

        void hear(List<Parts> actions) {
            for (Parts action : actions) {
                action.text(Action_.ID).filter(met::add).ifPresent(this::walk);
            }
        }

        private void walk(String first) {
            enter(first);
            while (!path.isEmpty()) {
                String here = path.getLast();
                List<Parts> links = after.getOrDefault(here, List.of());
                int link = next.merge(here, 1, Integer::sum) - 1;
                if (link >= links.size()) {
                    onPath.remove(path.removeLast());
                } else {
                    links.get(link).text(ActionLink_.TO).ifPresent(to -> go(links.get(link), to));
                }
            }
        }

        private void go(Parts link, String to) {
            if (onPath.contains(to)) {
                problems.add("form.link", link.at(ActionLink_.TO), Texts.WORDS.message("form.link.circle", circle(to)));
            } else if (met.add(to)) {
                enter(to);
            }
        }

        private void enter(String action) {
            path.addLast(action);
            onPath.add(action);
        }

        /** Returns the cycle from an action of the path back to that action. */
        private String circle(String from) {
            List<String> names =
                    path.stream().dropWhile(action -> !action.equals(from)).toList();
            return String.join(" → ", names) + " → " + from;
        }
    }
}
