/** The reasons to refuse a request, all at once. Not exported. */
package org.cldess.internal.refusal;
