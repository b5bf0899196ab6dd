package org.cldess.said;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.cldess.EveryType;
import org.cldess.dossier.Dossier;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.internal.wording.PlaceDescriptions;
import org.cldess.language.Localizable;
import org.cldess.sample.EveryForm;

/** Produces the labels of all constants, of the components of all records and of the places of a file. */
final class Labels {
    private Labels() {}

    static void say(Said said) {
        EveryType.all().forEach(type -> constants(type, said));
        EveryForm.parts().forEach(part -> said.add(PlaceDescriptions.label(part)));
    }

    /** Produces the labels of enum constants and of constants in static fields. */
    private static void constants(Class<?> type, Said said) {
        if (type.isEnum()) {
            Stream.of(type.getEnumConstants())
                    .filter(Localizable.class::isInstance)
                    .map(Localizable.class::cast)
                    .forEach(said::add);
        }
        for (Field field : type.getDeclaredFields()) {
            boolean isPublic = Modifier.isPublic(field.getModifiers()) && Modifier.isPublic(type.getModifiers());
            if (isPublic
                    && Modifier.isStatic(field.getModifiers())
                    && Localizable.class.isAssignableFrom(field.getType())) {
                said.add(value(field));
            }
        }
    }

    private static Localizable value(Field field) {
        try {
            return (Localizable) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Produces the labels of the places of a dossier and of their contents. Of a nested list, only the first entry
     * counts, and each entry with components that no entry before had.
     */
    static void places(Dossier dossier, Said said) {
        PlaceDescriptions wording = new PlaceDescriptions(dossier.parts());
        places("", dossier.parts(), wording, said, new HashSet<>());
    }

    private static void places(String path, Record thing, PlaceDescriptions wording, Said said, Set<Part> met) {
        for (Part part : Form.of(thing).parts()) {
            String at = path + "/" + part.name();
            said.add(wording.place(at));
            if (part.holdsThings() && !part.items(thing).isEmpty()) {
                met.add(part);
            }
            said.add(wording.value(part.of(thing)));
            if (part.isList() && !part.holdsThings()) {
                said.add(new PlaceDescriptions(thing).place("/" + part.name() + "/0"));
            }
            if (part.holdsThings()) {
                int index = 0;
                for (Object item : part.items(thing)) {
                    String pointer = part.isList() ? at + "/" + index : at;
                    said.add(wording.place(pointer));
                    said.add(wording.value(item));
                    said.add(wording.thing((Record) item, part, index));
                    if (index == 0 || !met.containsAll(held((Record) item))) {
                        places(pointer, (Record) item, wording, said, met);
                    }
                    index++;
                }
            }
        }
    }

    /** Returns the components that contain records, including those of nested records. */
    private static Set<Part> held(Record thing) {
        Set<Part> parts = new HashSet<>();
        for (Part part : Form.of(thing).parts()) {
            if (part.holdsThings()) {
                part.items(thing).forEach(item -> {
                    parts.add(part);
                    parts.addAll(held((Record) item));
                });
            }
        }
        return parts;
    }
}
