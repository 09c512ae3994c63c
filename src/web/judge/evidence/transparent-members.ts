/** Members through which responses and containers are read without choosing a part of what they carry. */
export const transparent = /^(data|body|result|results|response|res|payload|value|json|content|_value|state|detail|0)$/;
