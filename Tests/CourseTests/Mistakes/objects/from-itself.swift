class Animal: Animal {}
