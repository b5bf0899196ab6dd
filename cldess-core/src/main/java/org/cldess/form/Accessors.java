package org.cldess.form;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Method handles that read the components of records. */
final class Accessors {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Accessors() {}

    /** Returns a handle that reads the enclosing flat components, outermost first, and then the component itself. */
    static MethodHandle of(RecordComponent component, List<RecordComponent> above) {
        try {
            MethodHandle asked = LOOKUP.unreflect(component.getAccessor());
            for (int i = above.size() - 1; i >= 0; i--) {
                MethodHandle flat = LOOKUP.unreflect(above.get(i).getAccessor());
                asked = MethodHandles.filterReturnValue(flat, asked);
            }
            return asked.asType(MethodType.methodType(Object.class, Record.class));
        } catch (IllegalAccessException e) {
            throw new LinkageError("The component '%s' cannot be asked.".formatted(component), e);
        }
    }
}
