package org.cldess.persistence.file;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

/** What a value of the file must be: an object, a list, or a single value. */
sealed interface Shape permits RecordShape, ListShape, Scalar {

    /** The shape of what a component of a draft holds, {@code Known} apart. */
    static Shape of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListShape(of(list.getActualTypeArguments()[0]));
        }
        Class<?> kind = (Class<?>) type;
        return Scalars.find(kind).map(Shape.class::cast).orElseGet(() -> RecordShape.of(kind));
    }

    /** The key of what a reader is told that it must be. */
    String expected();
}
