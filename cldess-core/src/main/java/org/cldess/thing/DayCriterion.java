package org.cldess.thing;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;
import org.cldess.component.HiddenUntilThen;
import org.cldess.component.KnownSince;
import org.cldess.form.Form;
import org.cldess.form.Narrowing;
import org.cldess.form.Part;
import org.cldess.form.Trait;
import org.jspecify.annotations.Nullable;

/**
 * Narrows things to what was known on a day.
 *
 * @param day the day
 */
record DayCriterion(LocalDate day) implements Narrowing.Criterion {
    private static final Trait DATED = Trait.of(part -> part.hiddenUntilThen() != null || part.knownSince() != null)
            .orOf(form -> form.from().isPresent() || hides(form.type()));

    /** Returns whether the class hides something by its own method and not by annotations alone. */
    private static boolean hides(Class<?> type) {
        return DayDependent.class.isAssignableFrom(type)
                && Stream.of(type.getDeclaredMethods())
                        .anyMatch(method -> method.getName().equals("withoutHiddenOn"));
    }

    @Override
    public @Nullable Record whole(Record thing) {
        Part from = Form.of(thing).from().orElse(null);
        if (from != null && isLater(from.plain(thing))) {
            return null;
        }
        return thing instanceof DayDependent<?> dated
                ? dated.withoutHiddenOn(day).orElse(null)
                : thing;
    }

    @Override
    public List<Part> parts(Form form) {
        return DATED.in(form);
    }

    @Override
    public Object part(Part part, Record thing, Object value) {
        HiddenUntilThen hidden = part.hiddenUntilThen();
        if (hidden != null && isLater(Part.plain(value))) {
            return part.nothing(hidden.before());
        }
        KnownSince since = part.knownSince();
        if (since != null && isLater(Form.of(thing).get(since.value()).plain(thing))) {
            return part.nothing(since.before());
        }
        return value;
    }

    @Override
    public Object list(Part part, List<?> kept) {
        return part.listed(kept);
    }

    private boolean isLater(@Nullable Object time) {
        LocalDate date = time instanceof Integer year ? LocalDate.of(year, Month.DECEMBER, 31) : (LocalDate) time;
        return date != null && date.isAfter(day);
    }
}
