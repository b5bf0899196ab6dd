package org.cldess.internal.access;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/** Method handles that read the components of records. */
public final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    /** Returns a handle that reads a component of a record. */
    public static MethodHandle of(Class<?> owner, String name) {
        return Stream.of(owner.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> of(component, List.of()))
                .orElseThrow(() -> new LinkageError(
                        "%s has no component '%s'. Compile both again.".formatted(owner.getName(), name)));
    }

    /** Returns a handle that reads the enclosing flat components, outermost first, and then the component itself. */
    public static MethodHandle of(RecordComponent component, List<RecordComponent> enclosing) {
        try {
            MethodHandle asked = unreflect(component);
            for (int i = enclosing.size() - 1; i >= 0; i--) {
                asked = MethodHandles.filterReturnValue(unreflect(enclosing.get(i)), asked);
            }
            return asked.asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new LinkageError("The component '%s' cannot be read.".formatted(component), e);
        }
    }

    private static MethodHandle unreflect(RecordComponent component) throws IllegalAccessException {
        component.getAccessor().setAccessible(true);
        return LOOKUP.unreflect(component.getAccessor());
    }

    /** Reads a component. */
    public static Object get(MethodHandle accessor, Record thing) {
        try {
            return accessor.invokeExact(thing);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("The component of %s cannot be read.".formatted(thing.getClass()), e);
        }
    }
}
