package org.cldess.component;

import java.util.Objects;

/**
 * One component of a record of the model. The build generates a constant for each: {@code Purchase_.OBJECT} is the
 * component {@code object} of a {@code Purchase}. Code names components by these constants, so that the compiler finds
 * every place that uses a component, and every wrong name.
 *
 * @param <R> the record
 * @param <V> the type of its values, without {@code Known} or {@code Optional}
 */
public class Component<R, V> extends Path<R, V> {
    private final Class<R> owner;
    private final String name;

    /**
     * Names a component. The generated code calls this.
     *
     * @param owner the record
     * @param name the name of the component
     */
    public Component(Class<R> owner, String name) {
        this(owner, name, "/" + name);
    }

    private Component(Class<R> owner, String name, String pointer) {
        super(null, pointer);
        this.owner = Objects.requireNonNull(owner, "owner");
        this.name = name;
    }

    /**
     * Names a component whose own components are inlined. The generated code calls this.
     *
     * @param owner the record
     * @param name the name of the component
     * @param <R> the record
     * @param <V> the type of its values
     * @return the component, whose pointer is that of the record
     */
    public static <R, V> Component<R, V> flat(Class<R> owner, String name) {
        return new Component<>(owner, name, "");
    }

    /** {@return the record that has the component} */
    public Class<R> owner() {
        return owner;
    }

    /** {@return the name of the component, in Java and in files} */
    public String name() {
        return name;
    }
}
