package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cldess.component.IntroducedUnless;
import org.cldess.component.constraint.AboveZero;
import org.cldess.component.constraint.ChangedFrom;
import org.cldess.component.constraint.Distinct;
import org.cldess.component.constraint.NotBefore;
import org.cldess.component.constraint.NotNegative;
import org.cldess.component.constraint.OtherThan;
import org.cldess.component.constraint.Year;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.known.Known;
import org.cldess.money.Amount;

/**
 * Fills records component by component, by the type and the annotations of each. {@link Sense} contains further rules.
 * Records with an id come first, then the components that may refer to one.
 */
final class Generator {
    /** How often an item that is already in a list is drawn again, before the list stays shorter. */
    private static final int TRIES = 100;

    private final Draw draw;
    private final Sense sense;
    private final DrawnIds ids = new DrawnIds();
    private final List<Runnable> later = new ArrayList<>();
    private boolean hasAllIds;

    Generator(Draw draw, Sense sense) {
        this.draw = draw;
        this.sense = sense;
    }

    DrawnIds ids() {
        return ids;
    }

    /** Draws a root record that contains all records that it refers to. */
    Thing whole(Class<? extends Record> type) {
        Thing whole = begun(new Thing(this, Form.of(type), Optional.empty(), "", 0, draw.seed()));
        hasAllIds = true;
        later.forEach(Runnable::run);
        return whole;
    }

    private Thing begun(Thing thing) {
        for (Part part : thing.form().parts()) {
            if (hasAllIds || bringsIds(part, new HashSet<>())) {
                thing.said(part.name());
            } else {
                later.add(() -> thing.said(part.name()));
            }
        }
        return thing;
    }

    private static boolean bringsIds(Part part, Set<Form> met) {
        return part.isIdentity()
                || (part.holdsThings()
                        && met.add(part.form())
                        && part.form().parts().stream().anyMatch(inside -> bringsIds(inside, met)));
    }

    /** Draws the value of a component. */
    Known<Object> part(Thing thing, Part part) {
        return draw.from(
                thing.seed(), part.name(), () -> sense.part(thing, part).orElseGet(() -> drawn(thing, part)));
    }

    /**
     * Draws the value of a component from its annotations alone. Every second record that may be newly introduced is
     * new.
     */
    Known<Object> drawn(Thing thing, Part part) {
        boolean isNew = introduced(part)
                .filter(id -> thing.index() % 2 == 1 || ids.of(id).isEmpty())
                .isPresent();
        return isNew ? Known.none() : Draw.until(() -> drawnOnce(thing, part), said -> fits(thing, part, said));
    }

    /** Returns the component with the id of a new record, for a component that is known to be none before. */
    private static Optional<Part> introduced(Part before) {
        return before.owner().parts().stream()
                .filter(part -> part.find(IntroducedUnless.class)
                        .filter(said -> said.value().equals(before.name()))
                        .isPresent())
                .findFirst();
    }

    /** Returns whether a component differs from the component that it must differ from. */
    private static boolean fits(Thing thing, Part part, Known<Object> said) {
        return Stream.of(
                        part.find(OtherThan.class).map(OtherThan::value),
                        part.find(ChangedFrom.class).map(ChangedFrom::value))
                .flatMap(Optional::stream)
                .map(thing::said)
                .noneMatch(other -> other.isRecorded() && written(other).equals(written(said)));
    }

    private static Known<Object> written(Known<Object> said) {
        return said.map(Thing::written);
    }

    private Known<Object> drawnOnce(Thing thing, Part part) {
        Supplier<Object> value = () -> part.isList() ? list(thing, part) : one(thing, part, 0);
        if (part.isFact()) {
            return part.isList() ? draw.knownList(value) : isPossible(part) ? draw.known(value) : Known.none();
        }
        return part.isOptional() || part.hasDefault() ? draw.optional(value) : Known.of(value.get());
    }

    /** Returns whether there is a record to refer to, if the component is a reference. */
    private boolean isPossible(Part part) {
        return !part.cites() || !ids.of(part).isEmpty();
    }

    private List<Object> list(Thing thing, Part part) {
        int size = isPossible(part) ? sense.size(thing, part).orElseGet(draw::size) : 0;
        Optional<Distinct> distinct = part.find(Distinct.class);
        List<Object> items = new ArrayList<>();
        Set<Object> met = new HashSet<>();
        for (int i = 0; i < TRIES && items.size() < size; i++) {
            Object item = one(thing, part, items.size());
            if (distinct.isEmpty() || met.add(key(item, distinct.get()))) {
                items.add(item);
            }
        }
        return items;
    }

    /** Returns the key that must be unique in a list, or the item itself if a part of the key is not known. */
    private static Object key(Object item, Distinct distinct) {
        if (!(item instanceof Thing thing)) {
            return item;
        }
        List<Optional<Object>> values = Stream.of(distinct.value())
                .map(name -> thing.said(name).value())
                .toList();
        return values.stream().allMatch(Optional::isPresent) ? values : item;
    }

    /** Draws the value of a component, or an item of its list. */
    Object one(Thing thing, Part part, int index) {
        return sense.value(thing, part).orElseGet(() -> {
            if (part.holdsThings()) {
                return begun(new Thing(this, part.form(), Optional.of(thing), part.name(), index, draw.seed()));
            }
            if (part.isIdentity()) {
                return ids.own(thing, part);
            }
            return part.cites() ? cited(thing, part) : single(thing, part);
        });
    }

    private Object cited(Thing thing, Part part) {
        boolean isNew = part.find(IntroducedUnless.class)
                .filter(said -> thing.said(said.value()).isNone())
                .isPresent();
        return isNew ? ids.next(part, DrawnIds.prefix(part)) : draw.of(ids.of(part));
    }

    private Object single(Thing thing, Part part) {
        if (part.find(Year.class).isPresent()) {
            return draw.year();
        }
        return part.find(NotBefore.class)
                .flatMap(said -> thing.find(said.value(), LocalDate.class))
                .<Object>map(draw::after)
                .orElseGet(() -> Draw.until(() -> draw.value(part.held()), value -> isWithin(part, value)));
    }

    private static boolean isWithin(Part part, Object value) {
        boolean isBelow = (part.find(NotNegative.class).isPresent() && ((Amount) value).isNegative())
                || part.find(AboveZero.class)
                        .filter(said -> ((BigDecimal) value).signum() <= 0
                                || ((BigDecimal) value).compareTo(BigDecimal.valueOf(said.most())) > 0)
                        .isPresent();
        return !isBelow
                && part.limits().stream()
                        .allMatch(limit -> limit.refusal(part.name(), value).isEmpty());
    }
}
