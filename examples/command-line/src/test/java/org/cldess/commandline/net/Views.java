package org.cldess.commandline.net;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.rulebook.Findings;

/** The views of a dossier: its file, its findings, its state on a day and for an audience, its reports. */
final class Views {
    private static final int WHOLE_FINDINGS = 60;
    private static final int WHOLE_SIGHT = 20;
    private static final List<Integer> SIGHT_DAYS = List.of(2, 4, 7, 11);
    private static final List<Integer> REPORT_DAYS = List.of(6, 10);
    private static final List<String> REPORTED = List.of("grasse", "sante", "ville", "alimentation", "small-adopted");

    private Views() {}

    static void bytes(List<Subject> subjects, Facts facts) {
        List<String> hashes = new ArrayList<>();
        for (Subject subject : subjects) {
            byte[] again = Library.bytes(subject.dossier());
            hashes.add(
                    Facts.line(subject.name(), Facts.hash(again), "as it was", Arrays.equals(again, subject.bytes())));
            if (subject.isSample()) {
                facts.writeWhole("bytes/" + subject.name() + ".json", again);
            }
        }
        facts.write("bytes/hashes.txt", hashes);
    }

    static void findings(List<Subject> subjects, Facts facts) {
        List<String> hashes = subjects.parallelStream()
                .map(subject -> findings(subject, facts))
                .flatMap(List::stream)
                .toList();
        facts.write("findings/hashes.txt", hashes);
    }

    /**
     * Returns each finding once, with the days on which it holds; always adds a hash of each day’s findings in order.
     */
    private static List<String> findings(Subject subject, Facts facts) {
        List<LocalDate> days = subject.days();
        List<String> hashes = new ArrayList<>();
        OnDays found = new OnDays(days.size());
        OnDays standings = new OnDays(days.size());
        OnDays missing = new OnDays(days.size());
        for (int i = 0; i < days.size(); i++) {
            int day = i;
            hashes.add(Facts.line(
                    subject.name(),
                    days.get(day),
                    Facts.answer(() -> findings(subject, days.get(day), day, found, standings, missing))));
        }
        if (subject.isAmong(WHOLE_FINDINGS)) {
            facts.write("findings/" + subject.name() + ".txt", found.lines());
            facts.write("findings/" + subject.name() + "-standings.txt", standings.lines());
            facts.write("findings/" + subject.name() + "-missing.txt", missing.lines());
        }
        return hashes;
    }

    private static String findings(
            Subject subject, LocalDate date, int day, OnDays found, OnDays standings, OnDays missing) {
        Findings findings = Library.check(subject.dossier(), date);
        if (!subject.isAmong(WHOLE_FINDINGS)) {
            return Facts.hash(Library.told(findings));
        }
        List<String> told = Library.toldWithPlaces(findings);
        List<String> completeness = Library.completeness(findings);
        List<String> standing = Library.standings(subject.dossier(), date);
        told.forEach(line -> found.add(line, day));
        completeness.forEach(line -> missing.add(line, day));
        standing.forEach(line -> standings.add(line, day));
        return Facts.line(Facts.hash(told), Facts.hash(completeness), Facts.hash(standing), told.size());
    }

    /** Lines with the days on which each of them holds. */
    private static final class OnDays {
        private final int days;
        private final Map<String, char[]> held = new TreeMap<>();

        OnDays(int days) {
            this.days = days;
        }

        void add(String line, int day) {
            held.computeIfAbsent(line, unused -> ".".repeat(days).toCharArray())[day] = 'x';
        }

        List<String> lines() {
            return held.entrySet().stream()
                    .map(entry -> entry.getKey() + " @ " + new String(entry.getValue()))
                    .toList();
        }
    }

    static void sight(List<Subject> subjects, Facts facts) {
        List<String> hashes = subjects.parallelStream()
                .map(subject -> sight(subject, facts))
                .flatMap(List::stream)
                .toList();
        facts.write("sight/hashes.txt", hashes);
    }

    private static List<String> sight(Subject subject, Facts facts) {
        List<String> hashes = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            hashes.add(Facts.line(
                    subject.name(),
                    "always",
                    audience,
                    Facts.answer(() -> hashOf(Library.seenBy(subject.dossier(), audience)))));
        }
        for (int index : SIGHT_DAYS) {
            LocalDate day = subject.days().get(index);
            try {
                Dossier then = Library.seenOn(subject.dossier(), day);
                Optional<Findings> findings = subject.isAmong(WHOLE_SIGHT)
                        ? Optional.of(Library.check(subject.dossier(), day))
                        : Optional.empty();
                for (Audience audience : Audience.values()) {
                    hashes.add(Facts.line(subject.name(), day, audience, Facts.answer(() -> {
                        Dossier seen = Library.seenBy(then, audience);
                        byte[] bytes = Library.bytes(seen);
                        findings.ifPresent(all -> {
                            String name = "sight/" + subject.name() + "-" + day + "-" + audience;
                            facts.writeWhole(name + ".json", bytes);
                            facts.write(name + "-findings.txt", shown(all, audience));
                        });
                        return Facts.hash(bytes);
                    })));
                }
            } catch (RuntimeException bug) {
                hashes.add(Facts.line(subject.name(), day, Facts.thrown(bug)));
            }
        }
        return hashes;
    }

    private static List<String> shown(Findings findings, Audience audience) {
        return Library.toldWithPlaces(Library.seenBy(findings, audience)).stream()
                .sorted()
                .toList();
    }

    private static String hashOf(Dossier dossier) {
        return Facts.hash(Library.bytes(dossier));
    }

    static void reports(List<Subject> subjects, Facts facts) {
        List<String> hashes = subjects.stream()
                .filter(subject -> REPORTED.contains(subject.name()))
                .flatMap(subject -> Library.reports().stream().map(kind -> new Wanted(subject, Library.name(kind))))
                .toList()
                .parallelStream()
                .map(asked -> reports(asked, facts))
                .flatMap(List::stream)
                .toList();
        facts.write("reports/hashes.txt", hashes);
    }

    private record Wanted(Subject subject, String kind) {}

    private static List<String> reports(Wanted asked, Facts facts) {
        List<String> hashes = new ArrayList<>();
        for (int index : REPORT_DAYS) {
            LocalDate day = asked.subject().days().get(index);
            for (Audience audience : Audience.values()) {
                Library.languages().forEach(language -> {
                    String name =
                            "%s/%s-%s-%s-%s".formatted(asked.subject().name(), asked.kind(), day, audience, language);
                    hashes.add(Facts.line(name, Facts.answer(() -> {
                        byte[] page = page(asked, day, audience, language);
                        facts.write("reports/" + name + ".html", lines(page));
                        return Facts.hash(page);
                    })));
                });
            }
        }
        return hashes;
    }

    private static byte[] page(Wanted asked, LocalDate day, Audience audience, Locale language) {
        return Library.reports().stream()
                .filter(kind -> Library.name(kind).equals(asked.kind()))
                .map(kind -> Library.page(kind, asked.subject().dossier(), day, audience, language))
                .findFirst()
                .orElseThrow();
    }

    /** Returns a page with one element per line; its styles and scripts are covered by the hash. */
    private static List<String> lines(byte[] page) {
        String text = new String(page, StandardCharsets.UTF_8)
                .replaceAll("(?s)<(style|script)[^>]*>.*?</\\1>", "<$1>")
                .replace("><", ">\n<");
        return Stream.of(text.split("\n", -1)).toList();
    }
}
