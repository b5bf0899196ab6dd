/**
 * What a record of the model is made of, said at its components and read once. Whatever walks over the model (reading, writing, checks, what
 * a day and an audience see, pointers, changes) asks here, so that a component is written down once and nowhere else.
 */
package org.cldess.form;
