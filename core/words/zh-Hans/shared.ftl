forms = spaced
