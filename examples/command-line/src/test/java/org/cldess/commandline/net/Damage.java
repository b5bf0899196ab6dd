package org.cldess.commandline.net;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cldess.commandline.net.Tree.Spot;
import org.jspecify.annotations.Nullable;

/**
 * A way to damage a file at a place, whatever its value.
 *
 * @param name a description of the damage
 * @param fits the places that it applies to
 * @param change the change itself
 */
record Damage(String name, Predicate<Spot> fits, BiConsumer<Spot, SplittableRandom> change) {
    private static final List<Object> OTHERS = List.of(
            "a-1",
            "actor-1",
            "party-1",
            "i-0",
            "d-1",
            "capap",
            "region",
            "p-region",
            "cldess",
            "2013-01-01",
            "2014-06-30",
            "-5.00",
            "12.50",
            "first",
            74,
            60,
            2014,
            true,
            false,
            "74.90Z",
            "06130",
            "https://exemple.fr",
            "9220");

    static final List<Damage> ALL = List.of(
            of("removed", spot -> true, Spot::remove),
            of("null", spot -> true, spot -> spot.set(null)),
            of("another type", spot -> true, spot -> spot.set(ofAnotherType(spot.value()))),
            of("a list", spot -> !(spot.value() instanceof List), spot -> spot.set(List.of("x"))),
            of("empty", Damage::isText, spot -> spot.set("")),
            of("blank", Damage::isText, spot -> spot.set("  ")),
            of("of 301 letters", Damage::isText, spot -> spot.set("é".repeat(301))),
            of("very long", Damage::isText, spot -> spot.set("mot ".repeat(6_000))),
            of("negative", spot -> isNumber(spot) || is(spot, "\\d+(\\.\\d+)?"), Damage::negate),
            of("zero", Damage::isNumber, spot -> spot.set(0)),
            of("10^15", Damage::isNumber, spot -> spot.set(1_000_000_000_000_000L)),
            of("10^15 as a text", spot -> is(spot, "-?\\d+\\.\\d+"), spot -> spot.set("1000000000000000.00")),
            of("three decimals", spot -> is(spot, "-?\\d+\\.\\d+"), spot -> spot.set("12.345")),
            of("an unknown id", spot -> is(spot, "[a-z0-9-]{1,64}"), spot -> spot.set("inconnu-99")),
            of("no code", spot -> is(spot, "[a-z-]+"), spot -> spot.set("pas-une-valeur")),
            of(
                    "capitals",
                    spot -> is(spot, "[a-z-]+"),
                    spot -> spot.set(text(spot).toUpperCase(Locale.ROOT))),
            of("the year 1850", Damage::isDate, spot -> spot.set("1850-01-01")),
            of("the year 2999", Damage::isDate, spot -> spot.set("2999-12-31")),
            of("no day", Damage::isDate, spot -> spot.set("2013-02-30")),
            of("a French date", Damage::isDate, spot -> spot.set("18/02/2013")),
            of("a control", Damage::isText, spot -> spot.set(text(spot) + "\u0007")),
            of("half a character", Damage::isText, spot -> spot.set(text(spot) + "\ud83e")),
            of("spaces around", Damage::isText, spot -> spot.set(" " + text(spot) + " ")),
            of("one digit more", spot -> is(spot, "\\d{5,}"), spot -> spot.set(text(spot) + "7")),
            of(
                    "another digit",
                    spot -> is(spot, "\\d{5,}"),
                    spot -> spot.set(text(spot).replaceFirst("\\d$", "3"))),
            of("twice", Spot::isItem, Damage::repeat),
            of("copied under another id", Damage::isThing, Damage::copy),
            of("swapped", Damage::hasNext, Damage::swap),
            of("misspelt", spot -> !spot.isItem(), Damage::misspell),
            of("a key more", spot -> spot.value() instanceof Map, Damage::extend),
            new Damage(
                    "another’s",
                    Damage::isScalar,
                    (spot, random) -> spot.set(OTHERS.get(random.nextInt(OTHERS.size())))));

    /** The damages after which a file can often still be read. */
    static final List<Damage> OFTEN_TAKEN = ALL.stream()
            .filter(damage -> Set.of(
                            "removed",
                            "null",
                            "zero",
                            "the year 2999",
                            "copied under another id",
                            "swapped",
                            "spaces around",
                            "another digit")
                    .contains(damage.name()))
            .toList();

    private static Damage of(String name, Predicate<Spot> fits, Consumer<Spot> change) {
        return new Damage(name, fits, (spot, random) -> change.accept(spot));
    }

    /** Returns the damages that apply to a place. */
    static List<Damage> at(Spot spot) {
        return ALL.stream().filter(damage -> damage.fits().test(spot)).toList();
    }

    /** Damages the place and returns a description. */
    String to(Spot spot, SplittableRandom random) {
        change.accept(spot, random);
        return spot.pointer() + " " + name;
    }

    private static boolean isText(Spot spot) {
        return spot.value() instanceof String;
    }

    private static boolean isNumber(Spot spot) {
        return spot.value() instanceof Number;
    }

    private static boolean isScalar(Spot spot) {
        return !(spot.value() instanceof Map || spot.value() instanceof List);
    }

    private static boolean isDate(Spot spot) {
        return is(spot, "\\d{4}-\\d\\d-\\d\\d");
    }

    private static boolean is(Spot spot, String pattern) {
        return spot.value() instanceof String text && text.matches(pattern);
    }

    private static String text(Spot spot) {
        return String.valueOf(spot.value());
    }

    private static Object ofAnotherType(@Nullable Object value) {
        if (value instanceof String) {
            return 12;
        }
        if (value instanceof Map) {
            return "texte";
        }
        if (value instanceof List) {
            return new LinkedHashMap<>(Map.of("id", "x"));
        }
        return value instanceof Number ? "douze" : "oui";
    }

    private static void negate(Spot spot) {
        spot.set(spot.value() instanceof String text ? "-" + text : -7);
    }

    private static void repeat(Spot spot) {
        Tree.list(spot.holder()).add(spot.index() + 1, Tree.copy(spot.value()));
    }

    private static boolean isThing(Spot spot) {
        return spot.isItem() && Tree.at(spot.value(), "id") instanceof String;
    }

    /** Adds a thing that differs from the one at the place in its id only. */
    private static void copy(Spot spot) {
        repeat(spot);
        Map<String, Object> copy = Tree.object(Tree.list(spot.holder()).get(spot.index() + 1));
        copy.put("id", copy.get("id") + "-copy");
    }

    private static boolean hasNext(Spot spot) {
        return spot.isItem() && spot.index() + 1 < Tree.list(spot.holder()).size();
    }

    private static void swap(Spot spot) {
        List<Object> list = Tree.list(spot.holder());
        list.set(spot.index(), list.set(spot.index() + 1, list.get(spot.index())));
    }

    /** Swaps two letters of the key, which keeps its position. */
    private static void misspell(Spot spot) {
        Map<String, Object> holder = Tree.object(spot.holder());
        Map<String, Object> before = new LinkedHashMap<>(holder);
        holder.clear();
        before.forEach((key, value) -> holder.put(key.equals(spot.key()) ? misspelt(key) : key, value));
    }

    private static String misspelt(String key) {
        return key.length() < 2 || key.charAt(0) == key.charAt(1)
                ? key + "s"
                : "" + key.charAt(1) + key.charAt(0) + key.substring(2);
    }

    private static void extend(Spot spot) {
        Tree.object(spot.value()).put("remarque", "x");
    }
}
