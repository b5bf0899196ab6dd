package org.cldess.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people read in a file: comments of Java, messages, papers; and where its words could be plainer. */
final class PlainWords {
    /** A text in quotes, which is skipped; or a comment. */
    private static final Pattern COMMENT = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]++|\\\\.)*+\"|'(?:[^'\\\\\n]++|\\\\.)*+'|(/\\*.*?\\*/|//[^\n]*+)",
            Pattern.DOTALL);

    /** Code within a comment: names, which are as they are. */
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link|linkplain|value)[^}]*}|@param \\S+|<pre>.*");

    /** The beginning of a line with which another text begins: a tag, a point of a list, a row, a title, code. */
    private static final Pattern BEGINNING =
            Pattern.compile("^\\s*(?:/?\\*+\\s*)?(?:@\\w|<p>|<li>|```).*|^(?:[*#|-]|\\d+\\.).*", Pattern.DOTALL);

    private PlainWords() {}

    /**
     * A pattern, and what to write instead.
     *
     * @param pattern what a native writer would say in another way
     * @param instead what such a writer would say
     */
    record Advice(Pattern pattern, String instead) {
        static Advice of(String line) {
            String[] parts = line.split(" => ", 2);
            return new Advice(Pattern.compile(parts[0].strip()), parts[1].strip());
        }
    }

    /**
     * A line that people read.
     *
     * @param number its number in its file
     * @param text the line without marks of comments and without code
     * @param continues whether it goes on with the sentence of the line before
     */
    record Line(int number, String text, boolean continues) {}

    /**
     * Words that could be plainer.
     *
     * @param line the line in which they begin
     * @param words the words, which may end in the next line
     * @param instead what to write
     */
    record Remark(Line line, String words, String instead) {}

    /** Returns what people read in a file, by the ending of its name. */
    static List<Line> lines(String name, String text) {
        if (name.endsWith(".java")) {
            return comments(text);
        }
        List<Line> lines = numbered(text, 1);
        return name.endsWith(".properties") ? messages(lines) : lines;
    }

    /** Returns the lines of the comments of a Java file. */
    static List<Line> comments(String source) {
        List<Line> lines = new ArrayList<>();
        Matcher matcher = COMMENT.matcher(source);
        while (matcher.find()) {
            if (matcher.group(1) != null) {
                int first = 1
                        + (int) source.substring(0, matcher.start())
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                List<Line> comment = numbered(matcher.group(1), first);
                boolean follows = matcher.group(1).startsWith("//")
                        && !lines.isEmpty()
                        && lines.get(lines.size() - 1).number() == first - 1;
                lines.add(new Line(first, comment.get(0).text(), follows));
                lines.addAll(comment.subList(1, comment.size()));
            }
        }
        return lines;
    }

    /** Returns the messages without their keys. */
    private static List<Line> messages(List<Line> lines) {
        List<Line> messages = new ArrayList<>();
        boolean continues = false;
        for (Line line : lines) {
            int sign = line.text().indexOf('=');
            if (continues || sign > 0) {
                String text = continues ? line.text() : line.text().substring(sign + 1);
                boolean goesOn = text.endsWith("\\");
                messages.add(new Line(
                        line.number(),
                        goesOn ? text.substring(0, text.length() - 1).strip() : text,
                        continues));
                continues = goesOn;
            }
        }
        return messages;
    }

    private static List<Line> numbered(String text, int first) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            String words = CODE.matcher(line).replaceAll(" ").replaceAll("^[\\s/*]+|[\\s/*]+$", "");
            boolean continues = !lines.isEmpty()
                    && !lines.get(lines.size() - 1).text().isEmpty()
                    && !BEGINNING.matcher(line).matches();
            lines.add(new Line(first + lines.size(), words, continues));
        }
        return lines;
    }

    /** Returns all remarks on the lines of a file, also on words that two lines divide. */
    static List<Remark> remarks(List<Line> lines, List<Advice> advice) {
        List<Remark> remarks = new ArrayList<>();
        for (int from = 0, to; from < lines.size(); from = to) {
            StringBuilder text = new StringBuilder(lines.get(from).text());
            List<Integer> starts = new ArrayList<>(List.of(0));
            for (to = from + 1; to < lines.size() && lines.get(to).continues(); to++) {
                starts.add(text.length() + 1);
                text.append(' ').append(lines.get(to).text());
            }
            for (Advice each : advice) {
                Matcher matcher = each.pattern().matcher(text);
                while (matcher.find()) {
                    int at = from;
                    while (at + 1 < to && starts.get(at + 1 - from) <= matcher.start()) {
                        at++;
                    }
                    remarks.add(new Remark(lines.get(at), matcher.group(), each.instead()));
                }
            }
        }
        return remarks;
    }
}
