package org.cldess.said;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.rule.Finding;
import org.cldess.thing.Id;

/**
 * The sentences that the code produced. For each branch of each sentence the shortest text is kept, so that a copy has
 * few lines and rarely changes.
 */
final class Said {
    static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    /** The minimum number of letters for a sentence to be recognised without its key. */
    private static final int RECOGNISABLE = 10;

    private static final Pattern DOT = Pattern.compile("\\.");

    private static final Comparator<String> SHORTEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<KeptSentence> sentences;
    private final Map<String, List<KeptSentence>> byKey;
    private final Map<String, List<KeptSentence>> byNotion;
    private final Map<String, List<KeptSentence>> byWords;
    private final Map<Locale, Map<KeptSentence, Map<Integer, String>>> texts = new LinkedHashMap<>();
    private final Set<Message> heard = new HashSet<>();
    private final Map<String, Line> findings = new TreeMap<>();
    private final Set<List<Object>> labels = new HashSet<>();

    /** A whole text in both languages. */
    private record Line(String french, String english) implements Comparable<Line> {
        static Line of(Localizable localizable) {
            return new Line(localizable.say(Locale.FRENCH), localizable.say(Locale.ENGLISH));
        }

        String in(Locale language) {
            return language.equals(Locale.ENGLISH) ? english : french;
        }

        Line plain() {
            return new Line(Branches.plain(french), Branches.plain(english));
        }

        @Override
        public int compareTo(Line other) {
            return Comparator.comparing(Line::french, SHORTEST)
                    .thenComparing(Line::english)
                    .compare(this, other);
        }
    }

    Said(List<KeptSentence> sentences) {
        this.sentences = sentences;
        this.byKey = sentences.stream().collect(Collectors.groupingBy(KeptSentence::key));
        this.byNotion = sentences.stream().collect(Collectors.groupingBy(KeptSentence::notion));
        this.byWords = sentences.stream()
                .collect(Collectors.groupingBy(sentence -> sentence.french().toString()));
        LANGUAGES.forEach(language -> texts.put(language, new LinkedHashMap<>()));
    }

    List<KeptSentence> sentences() {
        return sentences;
    }

    /** Records the sentence of an object, and the sentences within it. */
    void add(Localizable localizable) {
        if (localizable instanceof Message message) {
            add(message);
        } else {
            label(localizable);
        }
    }

    /** Records a finding, for the table of the rules. */
    void add(Finding finding) {
        add(finding.message());
        String key = finding.code() + " " + finding.outcome().say(Locale.ENGLISH) + " " + keys(finding.message());
        Line line = new Line(finding.message(Locale.FRENCH), finding.message(Locale.ENGLISH));
        findings.merge(key, line, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Returns the keys of a sentence and of the first sentence within it. */
    private static String keys(Message message) {
        return message.key()
                + message.arguments().stream()
                        .filter(Message.class::isInstance)
                        .findFirst()
                        .map(inside -> " " + ((Message) inside).key())
                        .orElse("");
    }

    /** Returns the findings: « code outcome: sentence », one line for each sentence of a rule. */
    String findings(Locale language) {
        return findings.entrySet().stream()
                .map(said -> said.getKey().split(" ", 2)[0] + " "
                        + said.getKey().split(" ", 2)[1] + ": "
                        + said.getValue().in(language).replace("\n", "⏎"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private Map<KeptSentence, Map<Integer, String>> keptIn(Locale language) {
        return Objects.requireNonNull(texts.get(language), () -> "nothing is kept in " + language);
    }

    /** Returns all texts that are kept, in one language. */
    List<String> kept(Locale language) {
        return keptIn(language).values().stream()
                .flatMap(kept -> kept.values().stream())
                .toList();
    }

    void addAll(Collection<? extends Localizable> all) {
        all.forEach(this::add);
    }

    /** Records the sentences of all components of an object. */
    void addPartsOf(Object thing) {
        if (thing instanceof Localizable localizable) {
            add(localizable);
        }
        if (thing instanceof Optional<?> optional) {
            optional.ifPresent(this::addPartsOf);
        } else if (thing instanceof Iterable<?> items) {
            items.forEach(this::addPartsOf);
        } else if (thing instanceof Record parts
                && !(thing instanceof Id<?>)
                && parts.getClass().getPackageName().startsWith("org.cldess")) {
            for (RecordComponent component : parts.getClass().getRecordComponents()) {
                addPartsOf(held(component, parts));
            }
        }
    }

    private static Object held(RecordComponent component, Record parts) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(parts);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private void add(Message message) {
        if (!heard.add(message)) {
            return;
        }
        Line line = Line.of(message);
        Line plain = line.plain();
        for (KeptSentence sentence : byKey.getOrDefault(message.key(), List.of())) {
            if (isLine(sentence, plain)) {
                keep(sentence, line, plain);
            }
        }
        for (Object argument : message.arguments()) {
            if (argument instanceof Localizable) {
                addPartsOf(argument);
            }
        }
    }

    private static boolean isLine(KeptSentence sentence, Line plain) {
        return sentence.french().isAny(plain.french()) && sentence.english().isAny(plain.english());
    }

    /**
     * Records an object without a known key: a constant, a value. Its sentence is searched in its own package first.
     */
    private void label(Localizable localizable) {
        Line line = Line.of(localizable);
        String notion = localizable.getClass().getPackageName().replaceFirst("^org\\.cldess\\.?", "");
        if (!labels.add(List.of(notion, line))) {
            return;
        }
        Line plain = line.plain();
        List<KeptSentence> beside = byNotion.getOrDefault(notion, List.of());
        List<KeptSentence> words = byWords.getOrDefault(plain.french(), List.of()).stream()
                .filter(sentence -> isLine(sentence, plain))
                .toList();
        Stream.of(words.stream().filter(beside::contains).toList(), words, nearest(beside, plain, localizable))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of())
                .forEach(sentence -> keep(sentence, line, plain));
        beside.forEach(sentence -> keepWithin(sentence, line, plain));
    }

    /** Keeps a text that combines several sentences of its package. */
    private void keepWithin(KeptSentence sentence, Line line, Line plain) {
        for (Locale language : LANGUAGES) {
            Branches branches = sentence.in(language);
            for (int branch = 0; branch < branches.count() && branches.letters() >= RECOGNISABLE; branch++) {
                if (branches.isIn(branch, plain.in(language))) {
                    keptIn(language)
                            .computeIfAbsent(sentence, one -> new TreeMap<>())
                            .merge(
                                    branch,
                                    line.in(language),
                                    (one, other) -> SHORTEST.compare(one, other) <= 0 ? one : other);
                }
            }
        }
    }

    /**
     * Finds the sentences of a package with the most literal words, so « {0} : {1} ({2}) » rather than « {0} : {1} »;
     * then, among these, those whose key begins like the name of the type; and all sentences with the same words.
     */
    private static List<KeptSentence> nearest(List<KeptSentence> among, Line plain, Localizable localizable) {
        String name = localizable.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        Comparator<KeptSentence> mostOwn = Comparator.comparingInt(sentence -> own(sentence, plain));
        List<KeptSentence> all = among.stream()
                .filter(sentence -> own(sentence, plain) > 0 && isLine(sentence, plain))
                .toList();
        List<KeptSentence> maximum = Stream.of(
                        all.stream(), all.stream().filter(sentence -> name.contains(DOT.split(sentence.key())[0])))
                .flatMap(some -> some.max(mostOwn).stream())
                .toList();
        return all.stream()
                .filter(sentence -> maximum.stream().anyMatch(sentence::isWordedLike))
                .toList();
    }

    private static int own(KeptSentence sentence, Line plain) {
        Branches french = sentence.french();
        return IntStream.range(0, french.count())
                .filter(branch -> french.is(branch, plain.french()))
                .map(french::own)
                .max()
                .orElse(0);
    }

    private void keep(KeptSentence sentence, Line line, Line plain) {
        for (Locale language : LANGUAGES) {
            Branches branches = sentence.in(language);
            Map<Integer, String> kept = keptIn(language).computeIfAbsent(sentence, one -> new TreeMap<>());
            for (int branch = 0; branch < branches.count(); branch++) {
                if (branches.is(branch, plain.in(language))) {
                    kept.merge(
                            branch, line.in(language), (one, other) -> SHORTEST.compare(one, other) <= 0 ? one : other);
                }
            }
        }
    }

    /** Returns the sentences that no code produced: « package key: words », one for each branch. */
    Set<String> unsaid(Locale language) {
        Set<String> unsaid = new TreeSet<>();
        for (KeptSentence sentence : sentences) {
            Branches branches = sentence.in(language);
            Map<Integer, String> kept = keptIn(language).getOrDefault(sentence, Map.of());
            for (int branch = 0; branch < branches.count(); branch++) {
                if (!kept.containsKey(branch)) {
                    unsaid.add(sentence.name() + (branches.count() > 1 ? ": " + branches.words(branch) : ""));
                }
            }
        }
        return unsaid;
    }

    /** Returns the lines of a copy: « key: sentence », sorted, one for each text that is kept. */
    String copy(String notion, Locale language) {
        return byNotion.getOrDefault(notion, List.of()).stream()
                .flatMap(sentence -> keptIn(language).getOrDefault(sentence, Map.of()).values().stream()
                        .distinct()
                        .map(text -> sentence.key() + ": " + text.replace("\n", "⏎")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** Returns the packages that have sentences. */
    Set<String> notions() {
        return new TreeSet<>(byNotion.keySet());
    }
}
