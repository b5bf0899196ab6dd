/**
 * What people call the things and fields of a file: « action 1.2.3, plan de financement – année ». They are walked by their forms, so that a new field needs its word and nothing else. Not exported.
 */
package org.cldess.internal.wording;
