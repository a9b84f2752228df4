/** How a messenger fares: all that can be said of it in the step that is shown. */
export type Fare = "ahead" | "under-way" | "arrived" | "lost" | "unseen";
