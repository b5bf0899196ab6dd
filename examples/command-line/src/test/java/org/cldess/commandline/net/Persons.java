package org.cldess.commandline.net;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;

/** Data about persons, their erasure, and merged records. */
final class Persons {
    private static final int GENERATED = 20;
    private static final int MERGED = 60;

    private Persons() {}

    static void freeze(List<Subject> subjects, Facts facts) {
        subjects.parallelStream()
                .filter(subject -> subject.isAmong(GENERATED))
                .forEach(subject -> facts.write("personal/" + subject.name() + ".txt", lines(subject)));
    }

    private static List<String> lines(Subject subject) {
        Dossier dossier = subject.dossier();
        List<String> lines = new ArrayList<>();
        List<Object> actors = Tree.list(Tree.at(subject.tree(), "actors"));
        for (Object actor : actors) {
            String id = String.valueOf(Tree.at(actor, "id"));
            add("actor " + id, () -> Library.dataOfActor(dossier, id), lines);
            add("erase actor " + id, () -> Asked.eraseActor(dossier, id), dossier, lines);
            for (String contact : Tree.texts(Tree.at(actor, "contacts"), "id")) {
                add("contact " + contact, () -> Library.dataOfContact(dossier, contact), lines);
                add("erase contact " + contact, () -> Asked.eraseContact(dossier, contact), dossier, lines);
            }
        }
        add("erase contact nobody", () -> Asked.eraseContact(dossier, "nobody"), dossier, lines);
        addMerged(
                dossier,
                Tree.texts(actors, "id"),
                new SplittableRandom(subject.name().hashCode()),
                lines);
        return lines;
    }

    private static void addMerged(Dossier dossier, List<String> ids, SplittableRandom random, List<String> lines) {
        int pairs = Math.min(MERGED, ids.size() * ids.size());
        for (int i = 0; i < pairs; i++) {
            String kept = ids.get(random.nextInt(ids.size()));
            String absorbed = ids.get(random.nextInt(ids.size()));
            add("merge " + kept + " " + absorbed, () -> Asked.merge(dossier, kept, absorbed), dossier, lines);
        }
        add("merge nobody", () -> Asked.merge(dossier, ids.get(0), "nobody"), dossier, lines);
    }

    private static void add(String head, Supplier<List<String>> data, List<String> lines) {
        try {
            data.get().forEach(line -> lines.add(head + " | " + line));
        } catch (RuntimeException bug) {
            lines.add(head + " | " + Facts.thrown(bug));
        }
    }

    private static void add(String head, Supplier<Answer<Dossier>> act, Dossier before, List<String> lines) {
        add(head, () -> Asked.told(act.get(), before), lines);
    }
}
