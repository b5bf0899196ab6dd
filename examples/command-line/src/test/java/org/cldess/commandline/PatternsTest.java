package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.cldess.dossier.Dossier;
import org.cldess.persistence.DossierFile;
import org.cldess.reporting.Reports;
import org.junit.jupiter.api.Test;

/**
 * Every regular expression of the library and of the tool reads each character of a long text a few times at most, and
 * does not recurse for each of them. A text of a dossier may have 50,000 characters. The expressions come from the
 * class files, so that none is forgotten.
 */
class PatternsTest {
    private static final int LENGTH = 50_000;

    /** The length of the texts that are made of the signs of a pattern; a slow pattern is slow there too. */
    private static final int SHORTER = 3_000;

    /** The maximum number of times that a pattern reads a character, on average. */
    private static final int MAX_READS = 20;

    /** As small as the system allows, so that a pattern that recurses soon fails. */
    private static final long STACK = 200 * 1024;

    private static final List<String> EVERYWHERE =
            List.of(" ", "\n", "\r\n", " \n", "\u00A0", "a", "é", "’", "\"", "« a »", "a, ", "1 ");

    private static final Set<String> COMPILING = Set.of(
            "java/util/regex/Pattern.compile",
            "java/util/regex/Pattern.matches",
            "java/lang/String.matches",
            "java/lang/String.split",
            "java/lang/String.replaceAll",
            "java/lang/String.replaceFirst");

    /** The calls that look for a pattern anywhere in a text. A class without any asks for whole texts only. */
    private static final Set<String> SEARCHING = Set.of(
            "java/util/regex/Matcher.find",
            "java/util/regex/Matcher.results",
            "java/util/regex/Matcher.replaceAll",
            "java/util/regex/Matcher.replaceFirst",
            "java/util/regex/Matcher.appendReplacement",
            "java/util/regex/Pattern.split",
            "java/util/regex/Pattern.splitAsStream",
            "java/util/regex/Pattern.asPredicate",
            "java/lang/String.split",
            "java/lang/String.replaceAll",
            "java/lang/String.replaceFirst");

    /** A constraint has its expression in an annotation. */
    private static final String CONSTRAINT = "Ljakarta/validation/constraints/Pattern;";

    /**
     * A pattern of the code.
     *
     * @param isSearched whether its class looks for patterns anywhere in a text
     */
    private record Expression(Pattern pattern, boolean isSearched) {
        /** Compiles a text of a class, if it repeats anything; otherwise it cannot be slow. */
        private static Stream<Expression> of(String text, boolean isSearched) {
            if (text.chars().noneMatch(sign -> "*+{".indexOf(sign) >= 0)) {
                return Stream.of();
            }
            try {
                return Stream.of(new Expression(Pattern.compile(text), isSearched));
            } catch (PatternSyntaxException e) {
                return Stream.of(); // This text of the class is no expression.
            }
        }

        /** Returns what is the same for equal expressions; a pattern is equal only to itself. */
        private String key() {
            return "%s %s %s".formatted(pattern, pattern.flags(), isSearched);
        }
    }

    /** A text that counts how often its characters are read. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private long reads;

        private CountedText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++reads > (long) MAX_READS * text.length()) {
                throw new IllegalStateException("reads each character more than %s times".formatted(MAX_READS));
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void read_a_long_text_a_few_times_and_do_not_recurse() throws Exception {
        Map<String, Expression> expressions = expressions();
        Map<String, String> slow = inSmallStack(() -> {
            Map<String, String> problems = new TreeMap<>();
            for (Expression each : expressions.values()) {
                for (String text : texts(each.pattern())) {
                    String problem = problem(each, text);
                    if (!problem.isEmpty()) {
                        problems.put(each.key(), problem);
                    }
                }
            }
            return problems;
        });

        assertThat(expressions).hasSizeGreaterThan(60);
        assertThat(slow).isEmpty();
    }

    /** The measure itself finds what it looks for. */
    @Test
    void a_pattern_that_scans_twice_or_recurses_is_found() throws Exception {
        Map<String, String> known =
                Map.of("\\s*,\\s*", "reads", "\\R(?:\\h*\\R)*", "recurses", "\\R(?:\\h*+\\R)*+", "");
        for (Map.Entry<String, String> each : known.entrySet()) {
            Expression expression = new Expression(Pattern.compile(each.getKey()), true);
            List<String> found = inSmallStack(() -> texts(expression.pattern()).stream()
                    .map(text -> problem(expression, text))
                    .filter(problem -> !problem.isEmpty())
                    .toList());
            assertThat(String.join(" ", found)).contains(each.getValue());
            assertThat(found.isEmpty()).isEqualTo(each.getValue().isEmpty());
        }
    }

    private static <T> T inSmallStack(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        new Thread(null, task, "patterns", STACK).start();
        return task.get();
    }

    private static String problem(Expression expression, String text) {
        try {
            CountedText whole = new CountedText(text);
            expression.pattern().matcher(whole).matches();
            expression.pattern().matcher(whole).lookingAt();
            Matcher matcher = expression.pattern().matcher(new CountedText(text));
            while (expression.isSearched() && matcher.find()) {
                // Finds the next one.
            }
            return "";
        } catch (IllegalStateException e) {
            return "%s of %s".formatted(e.getMessage(), begin(text));
        } catch (StackOverflowError e) {
            return "recurses for " + begin(text);
        }
    }

    private static String begin(String text) {
        return text.substring(0, 5).replace("\n", "\\n").replace("\r", "\\r");
    }

    /** Returns long texts of a few signs again and again, also of those in the pattern itself. */
    private static Set<String> texts(Pattern pattern) {
        Set<String> texts = new LinkedHashSet<>();
        EVERYWHERE.forEach(unit -> texts.add(unit.repeat(LENGTH / unit.length())));
        pattern.pattern().codePoints().distinct().mapToObj(Character::toString).forEach(sign -> {
            for (String before : List.of("", "a", "1", "000", " ")) {
                String repeated = (before + sign).repeat(SHORTER / (before + sign).length());
                texts.add(repeated);
                texts.add("a" + repeated + "!");
            }
        });
        return texts;
    }

    /** Returns the patterns in fields of the code, and those whose text is in a class that compiles any. */
    private static Map<String, Expression> expressions() throws Exception {
        Map<String, Expression> found = new LinkedHashMap<>();
        for (Class<?> module : List.of(Dossier.class, DossierFile.class, Reports.class, Cldess.class)) {
            for (String name : classes(module)) {
                ClassConstants constants;
                try (InputStream in = module.getResourceAsStream("/" + name + ".class")) {
                    constants = ClassConstants.read(Objects.requireNonNull(in));
                }
                boolean isSearched = !Collections.disjoint(constants.calls(), SEARCHING);
                boolean isCompiling = !Collections.disjoint(constants.calls(), COMPILING);
                Stream<Expression> told = constants.words().contains(CONSTRAINT)
                        ? constants.words().stream().flatMap(text -> Expression.of(text, false))
                        : isCompiling
                                ? constants.literals().stream().flatMap(text -> Expression.of(text, isSearched))
                                : Stream.of();
                Stream.concat(told, inFields(Class.forName(name.replace('/', '.')), isSearched))
                        .forEach(each -> found.putIfAbsent(each.key(), each));
            }
        }
        return found;
    }

    private static Stream<Expression> inFields(Class<?> type, boolean isSearched) throws IllegalAccessException {
        Stream.Builder<Expression> found = Stream.builder();
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Pattern.class) {
                field.setAccessible(true);
                if (Modifier.isStatic(field.getModifiers())) {
                    found.add(new Expression((Pattern) field.get(null), isSearched));
                } else if (type.isEnum()) {
                    for (Object constant : type.getEnumConstants()) {
                        found.add(new Expression((Pattern) field.get(constant), isSearched));
                    }
                }
            }
        }
        return found.build();
    }

    /** Returns the class files beside a class, without their extension. */
    private static List<String> classes(Class<?> module) throws Exception {
        Path path = Path.of(
                module.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(path)) {
            return classes(path);
        }
        try (FileSystem jar = FileSystems.newFileSystem(path)) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("org/cldess/") && name.endsWith(".class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .filter(name -> !name.endsWith("-info"))
                    .sorted()
                    .toList();
        }
    }
}
