package org.cldess.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A property of parts and things. A part or a thing also has it if anything nested in it has it, at any depth. */
public final class Trait {
    private final Predicate<Part> ofPart;
    private final Predicate<Form> ofThing;

    /** The parts that have the trait, by class: computed on first use, because forms may contain each other. */
    private final ClassValue<List<Part>> parts = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Form.of(type.asSubclass(Record.class)).parts().stream()
                    .filter(part -> isOf(part, new HashSet<>()))
                    .toList();
        }
    };

    private Trait(Predicate<Part> ofPart, Predicate<Form> ofThing) {
        this.ofPart = ofPart;
        this.ofThing = ofThing;
    }

    /**
     * {@return a trait of parts}
     *
     * @param ofPart checks whether a part has it, apart from what is nested in it
     */
    public static Trait of(Predicate<Part> ofPart) {
        return new Trait(ofPart, form -> false);
    }

    /**
     * {@return this trait, which whole things may also have}
     *
     * @param things checks whether things of a form have it, apart from what is nested in them
     */
    public Trait orOf(Predicate<Form> things) {
        return new Trait(ofPart, ofThing.or(things));
    }

    /**
     * {@return the parts that have the trait, at any depth}
     *
     * @param form the form of the thing
     */
    public List<Part> in(Form form) {
        return parts.get(form.type());
    }

    private boolean isOf(Part part, Set<Form> met) {
        return ofPart.test(part) || (part.holdsThings() && isOf(part.form(), met));
    }

    /** Checks a form, and skips forms that were visited already. */
    private boolean isOf(Form form, Set<Form> met) {
        return met.add(form) && (ofThing.test(form) || form.parts().stream().anyMatch(part -> isOf(part, met)));
    }
}
