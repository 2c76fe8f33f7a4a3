import fc from 'fast-check';

/** Property tests try the same cases in every run: a failure is a fact, not luck. */
fc.configureGlobal({ seed: 20_260_101 });
