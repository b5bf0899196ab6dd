package org.cldess.dossier.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.component.KnownSince;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.jspecify.annotations.Nullable;

/**
 * A thing of a dossier with what contains it.
 *
 * @param thing the thing
 * @param pointer its location, a JSON Pointer
 * @param above what contains it; null for the dossier, and for a thing that was found by its id
 * @param in the part of {@code above} that contains it; null if {@code above} is
 */
record Nested(
        Record thing,
        String pointer,
        @Nullable Nested above,
        @Nullable Part in) {
    /** {@return something that nothing contains} */
    static Nested alone(Record thing, String pointer) {
        return new Nested(thing, pointer, null, null);
    }

    Form form() {
        return Form.of(thing);
    }

    /** {@return the things in a part, in order} */
    Stream<Nested> things(Part part) {
        List<?> items = part.items(thing);
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Nested((Record) items.get(i), pointer(part, i), this, part));
    }

    /** {@return the location of an item of a part} */
    String pointer(Part part, int index) {
        String place = pointer + "/" + part.name();
        return part.isList() ? place + "/" + index : place;
    }

    /** Passes on each part with a trait of this thing and of all that it contains, in the order of the file. */
    void each(Trait trait, BiConsumer<Nested, Part> taken) {
        for (Part part : trait.in(form())) {
            if (part.holdsThings()) {
                things(part).forEach(inside -> inside.each(trait, taken));
            } else {
                taken.accept(this, part);
            }
        }
    }

    /**
     * {@return the day or year from which a part of this thing is known, or from which the thing exists; null if it is
     * unknown}
     */
    @Nullable
    Object since(Part part) {
        KnownSince known = part.knownSince();
        Object day = known == null ? null : form().get(known.value()).plain(thing);
        return day != null ? day : since();
    }

    private @Nullable Object since() {
        Object day = form().from().map(part -> part.plain(thing)).orElse(null);
        return day != null || above == null ? day : above.since(Objects.requireNonNull(in));
    }

    /** {@return whether a value is a day or a year} */
    static boolean isTime(@Nullable Object value) {
        return value instanceof LocalDate || value instanceof Integer;
    }
}
