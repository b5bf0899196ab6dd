package org.cldess.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words that follow a number agree with it in every message of the repository: nobody reads “the 1 actors” or « il n’y
 * a que 1 tour ».
 *
 * <p>A pattern does not say whether an argument is a number, but its translation does: an argument that one language
 * declines, or puts before a word without a plural, such as « mois », is a number in the other language too.
 */
class CountedWordsTest {
    private static final Path ROOT = Path.of("..", "..");

    /** The choice of a pattern, in braces, up to its branches. */
    private static final Pattern CHOICE = Pattern.compile("\\{(\\d+),choice,");

    /** A choice that has words for one: its first limit is 0 or 1. One that begins at 2 says that there are more. */
    private static final Pattern DECLINED = Pattern.compile("\\{(\\d+),choice,[01][#<]");

    private static final Pattern WITHOUT_PLURAL = Pattern.compile("\\{(\\d+)}[ \u00a0](?:mois|voix|prix)\\b");

    private static final Pattern ENGLISH_PLURAL = Pattern.compile("\\{(\\d+)}[ \u00a0][\\w-]+s\\b");

    private static final Pattern FRENCH_PLURAL = Pattern.compile(
            "\\{(\\d+)}[ \u00a0](?!(?:mois|voix|prix|fois|des|dans|plus|sans)\\b)[\\w’-]+[sx]\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ENGLISH_ONE =
            Pattern.compile("\\b(?:the|these|those|all|are|were|both|other) 1\\b(?![,.]\\d)", Pattern.CASE_INSENSITIVE);

    private static final Pattern FRENCH_ONE =
            Pattern.compile("\\b(?:que|les|des|aux|ces|ses|leurs)[ \u00a0]1\\b(?![,.]\\d)", Pattern.CASE_INSENSITIVE);

    /** The patterns of one bundle in both languages. */
    private record Words(String file, Properties french, Properties english) {
        static Words of(Path french) {
            Path english = french.resolveSibling("messages_en.properties");
            return new Words(ROOT.relativize(english).toString(), read(french), read(english));
        }

        Set<String> keys() {
            return new TreeSet<>(english.stringPropertyNames());
        }
    }

    private static Properties read(Path file) {
        Properties patterns = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            patterns.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return patterns;
    }

    private static List<Words> all() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.endsWith("messages_fr.properties"))
                    .filter(file -> file.toString().contains("/src/main/resources/"))
                    .sorted()
                    .map(Words::of)
                    .toList();
        }
    }

    /** Returns a pattern with the branch for one of each of its choices. */
    private static String forOne(String pattern) {
        Matcher choice = CHOICE.matcher(pattern);
        if (!choice.find()) {
            return pattern;
        }
        int end = choice.end();
        for (int depth = 1; depth > 0; end++) {
            depth += pattern.charAt(end) == '{' ? 1 : pattern.charAt(end) == '}' ? -1 : 0;
        }
        return pattern.substring(0, choice.start())
                + forOne(branch(pattern.substring(choice.end(), end - 1)))
                + forOne(pattern.substring(end));
    }

    /** Returns the last branch whose limit one reaches; nothing if the number is known to be larger. */
    private static String branch(String branches) {
        String chosen = "";
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= branches.length(); i++) {
            boolean isEnd = i == branches.length();
            char here = isEnd ? '|' : branches.charAt(i);
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
            if (here == '|' && depth == 0) {
                String each = branches.substring(start, i);
                boolean isReached = each.startsWith("0#") || each.startsWith("0<") || each.startsWith("1#");
                if (isReached) {
                    chosen = each.substring(each.indexOf(each.contains("#") ? '#' : '<') + 1);
                }
                start = i + 1;
            }
        }
        return chosen;
    }

    /** Returns the arguments that a pattern shows to be numbers. */
    private static Set<String> numbers(String pattern) {
        Set<String> numbers = new TreeSet<>();
        Stream.of(DECLINED, WITHOUT_PLURAL).forEach(shown -> {
            Matcher matcher = shown.matcher(pattern);
            while (matcher.find()) {
                numbers.add(matcher.group(1));
            }
        });
        return numbers;
    }

    private static List<String> faults(String pattern, String translation, Locale language) {
        boolean isEnglish = language.equals(Locale.ENGLISH);
        String one = forOne(pattern);
        List<String> faults = new ArrayList<>();
        Matcher plural = (isEnglish ? ENGLISH_PLURAL : FRENCH_PLURAL).matcher(one);
        while (plural.find()) {
            if (numbers(translation).contains(plural.group(1))) {
                faults.add(plural.group());
            }
        }
        Matcher article = (isEnglish ? ENGLISH_ONE : FRENCH_ONE).matcher(one);
        while (article.find()) {
            faults.add(article.group());
        }
        return faults;
    }

    @Test
    void words_after_a_number_that_may_be_one_agree_with_it() throws IOException {
        List<String> faults = new ArrayList<>();
        for (Words words : all()) {
            for (String key : words.keys()) {
                String english = words.english().getProperty(key);
                String french = words.french().getProperty(key);
                faults(english, french, Locale.ENGLISH)
                        .forEach(fault -> faults.add(words.file() + " " + key + ": " + fault));
                faults(french, english, Locale.FRENCH)
                        .forEach(fault -> faults.add(words.file() + " " + key + ", in French: " + fault));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void what_does_not_agree_is_found() {
        assertThat(faults("The {0} actors", "Les {0,choice,0#{0} acteur|2#{0} acteurs}", Locale.ENGLISH))
                .containsExactly("{0} actors");
        assertThat(faults("a notice of {1} months", "un préavis de {1} mois", Locale.ENGLISH))
                .containsExactly("{1} months");
        assertThat(faults("There are {0,choice,1#1 seat|1<{0} seats}", "Il y a {0}", Locale.ENGLISH))
                .containsExactly("are 1");
        assertThat(faults("Il n’y a que {0,choice,1#1 tour|1<{0} tours}", "There is {0}", Locale.FRENCH))
                .containsExactly("que 1");
        assertThat(faults("{0} acteurs", "{0,choice,1#1 actor|1<{0} actors}", Locale.FRENCH))
                .containsExactly("{0} acteurs");
        assertThat(faults("{0,choice,2#{0} people}", "{0,choice,2#{0} personnes}", Locale.ENGLISH))
                .isEmpty();
        assertThat(faults(
                        "{0,choice,0#{0} acts|1#1 act|1<{0} acts}",
                        "{0,choice,0#{0} acte|2#{0} actes}", Locale.ENGLISH))
                .isEmpty();
    }
}
