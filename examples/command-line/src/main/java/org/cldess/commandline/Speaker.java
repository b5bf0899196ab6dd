package org.cldess.commandline;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cldess.language.Message;
import org.cldess.rulebook.MissingFact;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints messages for the user: sentences on standard error or output, or only JSON on standard output. */
final class Speaker {
    private static final int MEGABYTE = 1024 * 1024;

    private final Environment surroundings;
    private final Locale locale;
    private final boolean json;

    Speaker(Environment surroundings, Locale locale, boolean json) {
        this.surroundings = surroundings;
        this.locale = locale;
        this.json = json;
    }

    boolean isJson() {
        return json;
    }

    Locale locale() {
        return locale;
    }

    /** Prints a line of text; does nothing if the output is JSON. */
    void say(String key, Object... arguments) {
        line(words(key, arguments));
    }

    /** Prints a line of text; does nothing if the output is JSON. */
    void line(String text) {
        if (!json) {
            print(surroundings.out(), text);
        }
    }

    private static void print(PrintWriter to, String line) {
        to.println(SafeText.line(line));
    }

    /** Returns a sentence of the tool. */
    String words(String key, Object... arguments) {
        return Texts.WORDS.message(key, arguments).say(locale);
    }

    /** Prints a line of text on standard error. */
    void warn(String key, Object... arguments) {
        print(surroundings.err(), words(key, arguments));
    }

    /** Prints a sentence on standard error. */
    void warn(Message sentence) {
        print(surroundings.err(), sentence.say(locale));
    }

    /** Prints a value as JSON. */
    void answer(Object value) {
        surroundings
                .out()
                .println(SafeText.json(Json.MAPPER.writeValueAsString(value).replace("\r\n", "\n")));
    }

    /** Reports that the tool could not run. */
    int cannotRun(CommandException trouble) {
        String sentence = trouble.sentence().say(locale);
        if (json) {
            answer(Map.of("error", ordered("code", trouble.code(), "message", sentence)));
        } else {
            print(surroundings.err(), sentence);
        }
        return Exit.CANNOT_RUN;
    }

    /** Reports that standard output could not be written, so that the result was not delivered. */
    int couldNotAnswer() {
        print(surroundings.err(), words("output.standard"));
        surroundings.err().flush();
        return Exit.CANNOT_RUN;
    }

    /**
     * Reports that standard output could not be written, although something was done.
     *
     * @param done what was done
     */
    int couldNotAnswer(Message done) {
        print(surroundings.err(), done.say(locale));
        surroundings.err().flush();
        return Exit.PARTLY;
    }

    /** Reports that the input was read and is wrong: prints all problems and nothing else. */
    int wrong(Violations violations) {
        if (json) {
            answer(Map.of("violations", violations.stream().map(this::asData).toList()));
        } else {
            print(surroundings.err(), words("violations", violations.list().size()));
            violations.forEach(violation -> print(surroundings.err(), "  " + asLine(violation)));
        }
        return violations.hasErrors() ? Exit.WRONG : Exit.WELL;
    }

    /** Reports that an act is refused, and all that must be recorded before it, beside what the reasons say already. */
    int refused(Violations reasons, List<MissingFact> missing) {
        if (missing.isEmpty()) {
            return wrong(reasons);
        }
        if (json) {
            answer(ordered(
                    "violations",
                    reasons.stream().map(this::asData).toList(),
                    "missing",
                    missing.stream()
                            .map(fact -> ordered("path", fact.path(), "message", fact.say(locale)))
                            .toList()));
            return Exit.WRONG;
        }
        int status = wrong(reasons);
        List<MissingFact> others = missing.stream()
                .filter(fact -> reasons.stream()
                        .noneMatch(reason ->
                                reason.message(locale).contains(fact.place().say(locale))))
                .toList();
        if (!others.isEmpty()) {
            print(surroundings.err(), words("missing", others.size()));
            others.forEach(fact -> print(surroundings.err(), "  " + fact.say(locale)));
        }
        return status;
    }

    /** Reports the problem that stopped a command, without a stack trace. */
    int stoppedBy(Throwable problem) {
        if (problem instanceof CommandException trouble) {
            return cannotRun(trouble);
        }
        if (problem instanceof Violations violations) {
            return wrong(violations);
        }
        if (isOfMemory(problem)) {
            long megabytes = Runtime.getRuntime().maxMemory() / MEGABYTE;
            return cannotRun(
                    new CommandException("memory", Texts.WORDS.message("memory", Long.toString(megabytes)), problem));
        }
        return cannotRun(new CommandException("internal", Texts.WORDS.message("internal", internal(problem)), problem));
    }

    /** Returns what there is to say about a mistake in the library. */
    static Message internal(Throwable problem) {
        return Texts.WORDS.message(
                "internal.cause", problem.getClass().getSimpleName(), Objects.toString(problem.getMessage(), "–"));
    }

    private static boolean isOfMemory(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }

    /** Returns a problem as a line: file, place, path, sentence, code. */
    String asLine(Violation violation) {
        StringBuilder where = new StringBuilder();
        violation.place().ifPresent(place -> {
            place.file().ifPresent(file -> where.append(file).append(' '));
            place.line()
                    .ifPresent(line -> where.append(words("place.line", Integer.toString(line)))
                            .append(' '));
            place.row()
                    .ifPresent(row -> where.append(words("place.row", Integer.toString(row)))
                            .append(' '));
        });
        where.append(violation.path());
        String sentence = violation.message(locale) + " [" + violation.code() + "]";
        return where.isEmpty() ? sentence : where.toString().strip() + " – " + sentence;
    }

    /** Returns a problem as data. */
    Map<String, Object> asData(Violation violation) {
        Map<String, Object> data = ordered(
                "severity",
                violation.severity().name().toLowerCase(Locale.ROOT),
                "code",
                violation.code(),
                "message",
                violation.message(locale),
                "path",
                violation.path());
        violation.place().ifPresent(place -> {
            place.file().ifPresent(file -> data.put("file", file));
            place.line().ifPresent(line -> data.put("line", line));
            place.row().ifPresent(row -> {
                data.put("row", row);
                place.column().ifPresent(column -> data.put("column", column));
            });
        });
        return data;
    }

    /** Returns a map that keeps the order of its keys: key, value, key, value … */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    /** Returns the sentences of several messages. */
    List<String> sentences(List<Message> messages) {
        return messages.stream().map(message -> message.say(locale)).toList();
    }

    /** Loaded only for JSON output, because it would double what the tool loads to print its version. */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build();
    }
}
